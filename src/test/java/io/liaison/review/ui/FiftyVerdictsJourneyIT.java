package io.liaison.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionViewing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A morning at the desk: fifty submissions wait, and one reviewer judges all but the own one without touching the mouse, in a minute beside the second
 * that each of those judged alone has to be on the screen.
 */
@RealDatabase
@TestPropertySource(properties = "liaison.review.due-days=2")
class FiftyVerdictsJourneyIT {

    private static final int FIRST_ONES = 12;
    private static final int REWORDED = 37;
    private static final int PICKED = 25;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-16")
    void judgesFiftySubmissionsWithTheKeyboardAlone() {
        SignedIn reviewer = world.anotherPlatformAdmin();
        fiftySubmissions(reviewer);
        Page page = browser.page();
        signIn(page, reviewer);
        page.navigate(address("/platform/reviews"));

        assertThat(page.locator(".queue__row")).hasCount(50);
        Browser.assertAccessible(page);
        press(page, "?");
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        Instant start = Instant.now();

        approveAFewTogether(page);
        press(page, "j");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/platform/reviews/"));
        int judged = PICKED;
        while (!page.locator("h1").last().innerText().equals("Reviews")) {
            judge(page, judged % 7 == 0);
            judged++;
        }

        Duration taken = Duration.between(start, Instant.now());
        assertThat(judged).isEqualTo(FIRST_ONES + REWORDED);
        assertThat(taken).isLessThan(A_MINUTE.plus(SubmissionViewing.READING_TIME.multipliedBy(judged - PICKED)));
        assertThat(page.locator(".queue__row")).hasCount(1);
        assertThat(page.locator(".queue__row")).containsText("Needs somebody else");
        assertThat(world.as(reviewer, desk::queue)).singleElement().satisfies(entry -> assertThat(entry.isOwn())
                .isTrue());

        press(page, "j");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/platform/reviews/"));
        assertThat(page.getByText("Somebody else has to judge it.")).isVisible();
        assertThat(page.locator("[aria-keyshortcuts=a]")).hasCount(0);
    }

    private void approveAFewTogether(Page page) {
        assertThat(page.locator(".queue__row")).hasCount(50);
        press(page, "j");
        int picked = 0;
        while (picked < PICKED) {
            Locator row = page.locator(".queue__row:focus-within");
            if (row.locator(".queue__pick input").count() == 1) {
                press(page, "x");
                picked++;
                assertThat(page.locator(".verdict--several")).containsText(picked + " selected");
            }
            press(page, "j");
        }
        press(page, "a");
        waitUntilRead(page);
        page.keyboard().press("Enter");
        assertThat(page.getByText(PICKED + " approved and published")).isVisible();
    }

    private static void judge(Page page, boolean returned) {
        String partner = page.locator("h1").last().innerText();
        waitUntilRead(page);
        if (returned) {
            press(page, "r");
            Locator why = page.locator(".verdict__terms input").first();
            assertThat(why).isFocused();
            page.keyboard().press("Space");
            tabTo(page, page.locator(".verdict__reasons textarea"));
            page.keyboard().type("Please say for whom this is.");
            tabTo(page, page.locator(".verdict__form vaadin-button[theme~=primary]"));
        } else {
            press(page, "a");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1").last()).not().hasText(partner);
    }

    /** No verdict counts before its submission was in view for a second; the form for reasons may cover it, so reading comes first. */
    private static void waitUntilRead(Page page) {
        assertThat(page.locator("[data-viewing][data-seen]:not([data-read])")).hasCount(0);
        assertThat(page.locator("[data-viewing][data-read]")).not().hasCount(0);
    }

    private static void tabTo(Page page, Locator wanted) {
        Locator visible = wanted.locator("visible=true");
        for (int tabs = 0; tabs < 20; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) visible.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    /** The keys work from the moment that the page has its heading. */
    private static void press(Page page, String key) {
        assertThat(page.locator("h1").last()).isVisible();
        page.keyboard().press(key);
    }

    private void fiftySubmissions(SignedIn reviewer) {
        for (int number = 0; number < REWORDED; number++) {
            String name = "Reworded Institute " + number;
            Tenant tenant = world.published(name, World.content(name, "Three basins, filled all year."));
            world.submit(tenant, World.content(name, "Four basins, filled all year."));
        }
        for (int number = 0; number < FIRST_ONES; number++) {
            String name = "New Institute " + number;
            world.submit(world.tenant(name), World.content(name, "Everything is new."));
        }
        Tenant own = world.tenant("Own Institute");
        ProfileContent imported = World.content("Own Institute", "Imported by the reviewer.");
        world.as(reviewer, () -> editing.replaceDraft(own.id(), imported));
        world.as(own.editor(), () -> editing.submit(own.id(), ""));
    }

    private void signIn(Page page, SignedIn reviewer) {
        page.navigate(address("/login"));
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type(reviewer.email().value());
        page.keyboard().press("Tab");
        page.keyboard().type(World.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
