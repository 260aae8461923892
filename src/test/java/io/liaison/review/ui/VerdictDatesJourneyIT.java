package io.liaison.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.accounts.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer in Berlin approves one submission, and the next for a date, after every mistake one can make with dates. */
@RealDatabase
@Tag("BR-227")
class VerdictDatesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Point 9, 20, 26: a verdict's outcome covers no button, what is typed for it stays in it, and a date is taken as"
                    + " typed or refused at its field, which has the focus")
    void approvesOneAndTheNextForADate() {
        world.submit(world.tenant("Dated One"), World.content("Dated One", "New."));
        world.submit(world.tenant("Dated Two"), World.content("Dated Two", "New."));
        Page page = signedIn(world.anotherPlatformAdmin());
        page.navigate(address("/platform/reviews?partner=dated"));
        page.locator(".queue__title a").first().click();

        button(page, "Approve and publish").click();
        assertThat(page.locator(".banner--success")).containsText("Approved and published.");
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        button(page, "Return with reasons").click(new Locator.ClickOptions().setTrial(true));
        button(page, "Approve and publish").click(new Locator.ClickOptions().setTrial(true));

        returnsWithTheMouseAndTypes(page);
        openTheDates(page);
        refusesNonsense(page);
        refusesWhatTheClocksLeaveOut(page);
        asksWhichOfBothIsMeant(page);
        escapeClosesAndGivesTheFocusBack(page);
        saysWhatIsMissing(page);
        Browser.assertAccessible(page);
        approves(page);
    }

    /** With the mouse too the keyboard goes on in the form, and no letter leads to another submission. */
    private static void returnsWithTheMouseAndTypes(Page page) {
        String submission = page.url();
        button(page, "Return with reasons").click();
        Locator firstReason = page.locator(".verdict__terms input").first();
        assertThat(firstReason).isFocused();
        page.locator(".verdict__form p:visible").click();
        assertThat(firstReason).not().isFocused();
        page.keyboard().type("unclear, pun");
        page.locator(".verdict__form vaadin-button[theme~=primary]:visible").click();
        assertThat(page.locator(".verdict__terms")).hasAttribute("invalid", "");
        assertThat(firstReason).isFocused();
        assertThat(page).hasURL(submission);
        page.keyboard().press("Escape");
        assertThat(page.locator(".verdict__form:visible")).hasCount(0);
        assertThat(page.locator(".verdict vaadin-button:focus")).hasText("Return with reasons");
    }

    private static void openTheDates(Page page) {
        page.locator(".verdict").getByText("On a date…").click();
        assertThat(date(page)).isFocused();
        assertThat(confirm(page)).hasText("Approve for a date");
        assertThat(page.locator(".moment__help").first()).hasText("Empty: at once. In your time zone, Europe/Berlin.");
    }

    private static void refusesNonsense(Page page) {
        type(date(page), "30/02/2027", "Tab");
        assertThat(error(page, "vaadin-date-picker")).containsText("There is no such date.");
        type(date(page), "03/12/3020", "Tab");
        assertThat(error(page, "vaadin-date-picker")).containsText("Check the year");
        type(date(page), "03/12/2020", "Tab");
        type(time(page), "25:99", "Tab");
        assertThat(error(page, "vaadin-text-field")).containsText("There is no such time.");
        assertThat(time(page)).hasValue("25:99");
        type(time(page), "24:00", "Enter");
        assertThat(error(page, "vaadin-text-field")).containsText("24:00 is 00:00 of the next day.");
        type(time(page), "09:00", "Enter");
        assertThat(confirm(page)).hasText("Approve for 3 December 2020, 09:00 CET");
        confirm(page).click();
        assertThat(error(page, "vaadin-date-picker")).containsText("has passed already");
        assertThat(date(page)).isFocused();
    }

    private static void refusesWhatTheClocksLeaveOut(Page page) {
        type(date(page), "2027-03-28", "Tab");
        type(time(page), "02:30", "Enter");
        assertThat(error(page, "vaadin-text-field")).containsText("from 02:00 to 03:00: there is no 02:30");
        assertThat(confirm(page)).hasText("Approve for a date");
    }

    private static void asksWhichOfBothIsMeant(Page page) {
        type(date(page), "31/10/2027", "Tab");
        Locator second = page.getByLabel("The second, UTC+01:00");
        assertThat(second).isVisible();
        assertThat(confirm(page)).hasText("Approve for a date");
        second.check();
        assertThat(confirm(page)).hasText("Approve for 31 October 2027, 02:30 CET");
    }

    private static void escapeClosesAndGivesTheFocusBack(Page page) {
        time(page).focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".verdict__form:visible")).hasCount(0);
        assertThat(page.locator(".verdict vaadin-button:focus")).hasText("On a date…");
        page.keyboard().press("Enter");
        assertThat(date(page)).isFocused();
        assertThat(time(page)).hasValue("02:30");
    }

    private static void saysWhatIsMissing(Page page) {
        type(time(page), "", "Tab");
        assertThat(confirm(page)).hasText("Approve for a date");
        confirm(page).click();
        assertThat(error(page, "vaadin-text-field")).hasText("Enter the time as well, such as 09:00.");
        assertThat(time(page)).isFocused();
        type(time(page), "08:15", "Tab");
        type(date(page), "", "Tab");
        confirm(page).click();
        assertThat(error(page, "vaadin-date-picker")).containsText("Enter the date as well");
    }

    private static void approves(Page page) {
        type(date(page), "28/11/2027", "Tab");
        type(time(page), "23:30", "Enter");
        assertThat(confirm(page)).hasText("Approve for 28 November 2027, 23:30 CET");
        confirm(page).click();
        assertThat(page.locator(".banner--success")).containsText("goes live on 28 November 2027, 23:30 CET.");
    }

    private static void type(Locator field, String text, String key) {
        field.press("Control+a");
        field.press("Delete");
        field.pressSequentially(text);
        field.press(key);
    }

    private static Locator date(Page page) {
        return page.locator(".moment").first().locator("vaadin-date-picker input");
    }

    private static Locator time(Page page) {
        return page.locator(".moment").first().locator("vaadin-text-field input");
    }

    private static Locator error(Page page, String field) {
        return page.locator(".moment").first().locator(field + " [slot=error-message]");
    }

    private static Locator confirm(Page page) {
        return page.locator(".verdict__form:visible vaadin-button[theme~=primary]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Page signedIn(SignedIn reviewer) {
        Page page =
                browser.page(new NewContextOptions().setViewportSize(1280, 900).setTimezoneId("Europe/Berlin"));
        page.navigate(address("/login"));
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type(reviewer.email().value());
        page.keyboard().press("Tab");
        page.keyboard().type(World.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
