package io.liaison.introductions.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.liaison.Browser.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.introductions.IntroductionWorld;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor asks, confirms and is answered; every screen on the way by keyboard alone and under the eye of axe. */
@RealDatabase
class IntroductionJourneyIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    IntroductionWorld letters;

    @LocalServerPort
    int port;

    private final String requester = "noor-" + UUID.randomUUID() + "@castellan.example";

    @Test
    @Tag("BR-281")
    @DisplayName("Point 9.15: the menu counts what waits, reply comes first, and an outcome can be undone")
    void leadsFromTheFormToThePartnersAnswerByKeyboardAlone() {
        Tenant partner = letters.partner("Anchor Institute");
        Page visitor = BROWSER.page();
        ask(visitor, partner);
        confirm(visitor);

        answer(BROWSER.page(), partner);

        visitor.reload();
        assertThat(visitor.locator(".timeline__step--current")).containsText("We are full until June.");
        assertAccessible(visitor);
    }

    private void ask(Page visitor, Tenant partner) {
        visitor.navigate(address(Sitemap.introductionRequest(partner.slug(), IntroductionWorld.OFFER)));
        assertAccessible(visitor);
        visitor.locator("#name").focus();
        visitor.keyboard().press("Enter");
        assertThat(visitor.locator(".error-summary")).isFocused();
        assertAccessible(visitor);

        visitor.locator("#name").focus();
        type(visitor, "Noor Castellan", "Castellan Cells", requester);
        visitor.keyboard().press("ArrowDown");
        visitor.keyboard().press("Tab");
        type(visitor, "We need a room for three batches.");
        visitor.keyboard().press("Space");
        visitor.keyboard().press("Tab");
        visitor.keyboard().press("Enter");
        assertThat(visitor.locator("h1")).hasText("Check your mail to finish");
        assertAccessible(visitor);
    }

    private void confirm(Page visitor) {
        visitor.navigate(address(Sitemap.introductionStatus(letters.tokenMailedTo(requester))));
        assertAccessible(visitor);
        visitor.getByRole(AriaRole.BUTTON, named("Confirm and send to Anchor Institute"))
                .focus();
        visitor.keyboard().press("Enter");
        assertThat(visitor.locator(".timeline__step--current")).containsText("Confirmed by you");
    }

    private void answer(Page admin, Tenant partner) {
        admin.navigate(address(Sitemap.login()));
        admin.locator("input[type=email]").fill(partner.admin().email().value());
        admin.locator("input[type=password]").fill(World.PASSWORD);
        admin.keyboard().press("Enter");
        admin.waitForURL(url -> !url.contains(Sitemap.login()));
        admin.navigate(address(Sitemap.workspaceIntroductions(partner.slug())));
        assertThat(admin.locator(".mail--unread")).containsText("Noor Castellan");
        assertAccessible(admin);
        admin.locator(".mail__subject a").focus();
        admin.keyboard().press("Enter");
        changesItsMind(admin);
        admin.getByRole(AriaRole.BUTTON, named("Decline")).focus();
        assertAccessible(admin);
        admin.keyboard().press("Enter");
        assertThat(admin.locator("vaadin-dialog textarea")).isFocused();
        assertAccessible(admin);
        admin.keyboard().type("We are full until June.");
        admin.keyboard().press("Tab");
        admin.keyboard().press("Tab");
        admin.keyboard().press("Enter");
        assertThat(admin.locator(".page-header__line")).containsText("Declined");
        assertAccessible(admin);
    }

    /** The menu counts what waits; what was marked as met by mistake waits again after one press. */
    private void changesItsMind(Page admin) {
        Locator entry = admin.getByRole(AriaRole.LINK, named("Introductions 1 waits for an answer"));
        assertThat(entry).isVisible();
        admin.getByRole(AriaRole.LINK, named("Reply by e-mail")).focus();
        admin.keyboard().press("Tab");
        assertThat(admin.getByRole(AriaRole.BUTTON, named("Mark as met"))).isFocused();
        admin.keyboard().press("Enter");
        assertThat(admin.getByRole(AriaRole.BUTTON, named("Undo “Mark as met”")))
                .isFocused();
        assertThat(entry).hasCount(0);
        assertAccessible(admin);
        admin.keyboard().press("Enter");
        assertThat(entry).isVisible();
    }

    private static void type(Page page, String... words) {
        for (String word : words) {
            page.keyboard().type(word);
            page.keyboard().press("Tab");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
