package io.liaison.choosing.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor chooses: without any script, and with the shortlist that the browser keeps. */
@DemoPortal
class ChoosingJourneyIT {

    /** Some come only when one scrolls to them. */
    private static final Pattern PICTURE = Pattern.compile("/(media|icons)/");

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-31")
    void choosesWithoutAnyScript() {
        Page page =
                browser.page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(375, 800));
        page.navigate(address("/match"));
        link(page, "Start-ups and biotechnology companies").click();
        link(page, "A prototype, or pre-clinical work").click();
        link(page, "Facility rental").click();
        assertThat(page.locator("h1")).hasText("1 offer fits");
        assertThat(page.locator(".matched").first()).containsText("which suits a prototype or pre-clinical work");

        page.goBack();
        assertThat(page.locator("h1")).hasText("What do you need?");
        link(page, "I am not sure").click();
        page.locator("a.shortlist").first().click();
        assertThat(page).hasURL(Pattern.compile("/compare\\?offer="));
        page.getByLabel("Words of the offer or its partner").fill("vaccine");
        page.getByLabel("Words of the offer or its partner").press("Enter");
        page.locator(".compare__found a.button").first().click();
        assertThat(page.locator("h1")).hasText("2 offers side by side");
        link(page, "Remove").click();
        assertThat(page.locator("thead th")).hasCount(1);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void theLiveQuestionsFollowInPlace() {
        Page page = browser.page();
        Browser.watchShifts(page);
        page.navigate(address("/match"));
        page.evaluate("window.mark = true");

        link(page, "Start-ups and biotechnology companies").click();
        assertThat(page.locator("h1")).hasText("How far is your project?");
        assertThat(page.locator("h1")).isFocused();
        link(page, "A prototype, or pre-clinical work").press("Enter");
        assertThat(page.locator("h1")).hasText("What do you need?");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page).hasURL(address("/match?who=start-ups-and-biotechnology-companies&stage=prototype"));
        assertThat(page).hasTitle("What do you need? · Liaison");
        page.goBack();
        assertThat(page.locator("h1")).hasText("How far is your project?");
        assertThat(page).hasTitle("How far is your project? · Liaison");
        page.goForward();
        assertThat(page.locator("h1")).hasText("What do you need?");

        assertThat(page.evaluate("window.mark")).isEqualTo(true);
        assertThat(Browser.shifts(page)).isZero();
        page.reload();
        assertThat(page.locator("h1")).hasText("What do you need?");
    }

    @Test
    @Tag("BR-381")
    void offersComeAndGoInPlaceWhileOneTypes() {
        Page page = browser.page();
        page.navigate(address("/compare?offer=actris/facility-rental"));
        page.evaluate("window.mark = true");
        Locator field = page.getByLabel("Words of the offer or its partner");

        field.click();
        page.keyboard().type("vaccine");
        assertThat(page.locator(".compare__count")).containsText("for “vaccine”");
        assertThat(page.locator(".spoken")).containsText("for “vaccine”");
        assertThat(field).isFocused();
        page.locator(".compare__found a.button").first().click();
        assertThat(page.locator("h1")).hasText("2 offers side by side");
        assertThat(page.locator("h1")).isFocused();
        assertThat(field).hasValue("");
        String both = page.url();
        link(page, "Remove").click();
        assertThat(page.locator("thead th")).hasCount(1);

        page.goBack();
        assertThat(page).hasURL(both);
        assertThat(page.locator("thead th")).hasCount(2);
        page.goBack();
        assertThat(field).hasValue("vaccine");
        assertThat(page.locator(".compare__count")).containsText("for “vaccine”");
        page.goForward();
        assertThat(page.locator("h1")).hasText("2 offers side by side");
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-178")
    void keepsFourOffersInTheBrowserAndSharesThemByAddress() {
        List<String> sent = new ArrayList<>();
        Page page = browser.page();
        page.navigate(address("/match?who=not-sure&stage=not-sure&need=not-sure"));
        Locator buttons = page.locator("[data-shortlist]");
        Locator note = page.locator("[data-shortlist-note]");
        page.onRequest(request -> sent.add(request.url()));

        buttons.nth(0).press(" ");
        for (int offer = 1; offer < 4; offer++) {
            buttons.nth(offer).click();
        }
        assertThat(note).containsText("On your shortlist: 4 offers.");
        buttons.nth(4).click();
        assertThat(note).containsText("Take one off first.");
        assertThat(buttons.nth(4)).containsText("Shortlist");
        assertThat(buttons.nth(0)).containsText("On your shortlist");
        Browser.assertAccessible(page);
        assertThat(sent).allMatch(PICTURE.asPredicate());
        assertThat(page.context().cookies()).isEmpty();

        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByText("Shortlist")
                .click();
        assertThat(page.locator("h1")).hasText("4 offers side by side");
        String shared = page.url();
        link(page, "Remove").first().click();
        assertThat(page.locator("h1")).hasText("3 offers side by side");
        assertThat(page.locator("[data-shortlist-count]")).hasText("3");

        Page friend = browser.page();
        friend.navigate(shared);
        assertThat(friend.locator("thead th")).hasCount(4);
        assertThat(friend.locator("[data-shortlist-count]")).hasText("0");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
