package io.liaison.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer presses twice: the second press meets the next submission, which nobody has read. */
@RealDatabase
@Tag("BR-225")
class UnreadVerdictJourneyIT {

    private static final List<Integer> MILLISECONDS_AFTER = List.of(100, 250, 400, 600, 800);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ReviewDesk desk;

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Point 9.19: a second press at the same place, soon after a verdict, publishes nothing that was not read")
    void aSecondPressJudgesNothingUnread() {
        IntStream.rangeClosed(0, MILLISECONDS_AFTER.size())
                .mapToObj(number -> "Twice Pressed " + number)
                .forEach(name -> world.submit(world.tenant(name), World.content(name, "New.")));
        SignedIn reviewer = world.anotherPlatformAdmin();
        Page page = signedIn(reviewer);
        page.navigate(address("/platform/reviews?partner=twice+pressed"));
        page.locator(".queue__title a").first().click();
        page.waitForURL(url -> url.contains("/platform/reviews/"));

        int waiting = MILLISECONDS_AFTER.size() + 1;
        for (int pause : MILLISECONDS_AFTER) {
            String partner = page.locator("h1").last().innerText();
            Locator approve = approve(page);
            approve.click(new Locator.ClickOptions().setTrial(true));
            BoundingBox place = approve.boundingBox();
            press(page, place);
            page.waitForTimeout(pause);
            press(page, place);
            assertThat(page.locator("h1").last()).not().hasText(partner);
            waiting--;
            assertThat(page.locator("[data-viewing][data-read]")).hasCount(1);
            assertThat(waiting(reviewer)).as("after a press %s ms later", pause).isEqualTo(waiting);
        }
        assertThat(page.locator("h1").last()).containsText("Twice Pressed " + MILLISECONDS_AFTER.size());
    }

    @Test
    @DisplayName("Point 9.19: the keyboard cannot approve what is not on the screen, and is told to read it first")
    void whatIsBelowTheScreenHasToBeReadFirst() {
        world.submit(world.tenant("Below the Fold"), World.content("Below the Fold", "New."));
        SignedIn reviewer = world.anotherPlatformAdmin();
        Page page = signedIn(reviewer);
        page.setViewportSize(375, 420);
        page.navigate(address("/platform/reviews?partner=below+the+fold"));
        page.locator(".queue__title a").first().click();
        page.waitForURL(url -> url.contains("/platform/reviews/"));

        assertThat(page.locator(".verdict__hint"))
                .hasText("Scroll to the changes and read them: then you can judge them.");
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict__hint")).hasText("Read it first: the changes were not on your screen yet.");
        assertThat(page.locator("[data-viewing][data-read]")).hasCount(1);
        assertThat(page.locator(".verdict__hint")).hasText("");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/platform/reviews/"));
        assertThat(waitingOf(reviewer, "Below the Fold")).isZero();
    }

    @Test
    @Tag("BR-327")
    @DisplayName("Point 9.9: letters and blanks typed right after “Return this” are no keys of the screen")
    void whatIsTypedRightAfterReturningAChangeIsNoKey() {
        for (String name : List.of("Written On One", "Written On Two")) {
            Tenant tenant = world.published(name, World.content(name, "Before."));
            world.submit(tenant, World.content(name + " and more", "After."));
        }
        Page page = signedIn(world.anotherPlatformAdmin());
        page.navigate(address("/platform/reviews?partner=written+on"));
        page.locator(".queue__title a").first().click();
        page.waitForURL(url -> url.contains("/platform/reviews/"));
        String here = page.url();
        Locator toggle = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return this: Overview"));

        toggle.click();
        page.keyboard().type("no puns, use a cap", new Keyboard.TypeOptions().setDelay(60));

        Browser.waitUntilSettled(page);
        assertThat(page).hasURL(here);
        assertThat(toggle).hasAttribute("aria-pressed", "true");
        assertThat(toggle).isFocused();
        page.waitForTimeout(1_100);
        page.keyboard().press("n");
        assertThat(page).not().hasURL(here);
    }

    private static Locator approve(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve and publish"));
    }

    private static void press(Page page, BoundingBox place) {
        page.mouse().click(place.x + place.width / 2, place.y + place.height / 2);
    }

    private long waiting(SignedIn reviewer) {
        return waitingOf(reviewer, "Twice Pressed");
    }

    private long waitingOf(SignedIn reviewer, String name) {
        return world.as(reviewer, desk::queue).stream()
                .map(QueueEntry::partnerName)
                .filter(partner -> partner.startsWith(name))
                .count();
    }

    private Page signedIn(SignedIn reviewer) {
        Page page = browser.page();
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
