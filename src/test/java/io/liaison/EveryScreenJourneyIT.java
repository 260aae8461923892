package io.liaison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen as its people see it: nothing for axe to find, nothing to scroll sideways, and nothing of another partner. */
@DemoPortal
class EveryScreenJourneyIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/?q=clean+room",
            "/?q=nothing+of+the+kind+xyzzy",
            "/match",
            "/match?who=hospitals-and-clinics&stage=trial",
            "/match?who=start-ups-and-biotechnology-companies&stage=prototype&need=facility-rental",
            "/compare",
            "/compare?offer=actris/facility-rental&offer=st-orwens-hospital/early-phase-trials&offer=none/none",
            "/partners/actris",
            "/partners/none",
            "/api",
            "/embed/actris",
            "/partners/actris/introductions/technology-transfer",
            "/partners/actris/out-of-date",
            "/alerts/new?q=clean+room&kind=facility-rental",
            "/alerts/sent",
            "/for-partners",
            "/login",
            "/login?account=editor@actris.example",
            "/password",
            "/password?sent",
            "/password/none",
            "/invitations/none");

    private static final List<String> WORKSPACE = List.of(
            "/workspace",
            "/workspace/actris/profile",
            "/workspace/actris/preview",
            "/workspace/actris/history",
            "/workspace/actris/history/compare",
            "/workspace/actris/sign-off",
            "/workspace/actris/freshness",
            "/workspace/actris/introductions",
            "/workspace/actris/figures",
            "/workspace/actris/team");

    private static final List<String> ACCOUNT =
            List.of("/account/mail", "/account/directory", "/account/directory?q=clean+room");

    private static final List<String> PLATFORM = List.of(
            "/platform",
            "/platform/reviews",
            "/platform/notes",
            "/platform/partners",
            "/platform/partners/actris/import",
            "/platform/import",
            "/platform/people",
            "/platform/vocabularies",
            "/platform/figures",
            "/platform/mail",
            "/platform/audit");

    private static final int WIDE = 1280;
    private static final int NARROW = 375;

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everyPublicScreenIsAccessible() {
        return accessible(PUBLIC, "");
    }

    @TestFactory
    @DisplayName("Point 9.14: axe finds nothing against WCAG or best practice on the partners' side")
    Stream<DynamicTest> everyScreenOfThePartnersSideIsAccessible() {
        return accessible(WORKSPACE, "admin@actris.example");
    }

    @TestFactory
    @DisplayName("Point 9.14: axe finds nothing against WCAG or best practice on the platform's side")
    Stream<DynamicTest> everyScreenOfThePlatformsSideIsAccessible() {
        return accessible(PLATFORM, "platform@liaison.example");
    }

    @TestFactory
    Stream<DynamicTest> everyScreenOfTheAccountIsAccessible() {
        return accessible(ACCOUNT, "editor@actris.example");
    }

    @Test
    @Tag("BR-01")
    void anotherPartnersScreensLookExactlyLikeNone() {
        Page stranger = browser.page();
        signIn(stranger, "admin@tanjong-seri-incubator.example");
        String none = textAt(stranger, "/workspace/no-such-partner/profile");
        for (String screen : WORKSPACE.subList(1, WORKSPACE.size())) {
            org.assertj.core.api.Assertions.assertThat(textAt(stranger, screen))
                    .as(screen)
                    .isEqualTo(none);
        }
        for (String screen : PLATFORM) {
            org.assertj.core.api.Assertions.assertThat(textAt(stranger, screen))
                    .as(screen)
                    .isEqualTo(none);
        }
    }

    private Stream<DynamicTest> accessible(List<String> screens, String account) {
        Page page = browser.page();
        return screens.stream()
                .map(screen -> DynamicTest.dynamicTest(screen, () -> {
                    if (!account.isEmpty() && page.url().equals("about:blank")) {
                        signIn(page, account);
                    }
                    open(page, screen);
                    assertFitsAndIsAccessible(page);
                    look(page, NARROW, ColorScheme.DARK);
                    assertFitsAndIsAccessible(page);
                    look(page, WIDE, ColorScheme.LIGHT);
                }));
    }

    private static void look(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Browser.waitUntilSettled(page);
    }

    private static void assertFitsAndIsAccessible(Page page) {
        Browser.assertAccessible(page);
        org.assertj.core.api.Assertions.assertThat(
                        (int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll")
                .isNotPositive();
    }

    private String textAt(Page page, String screen) {
        open(page, screen);
        return page.locator("main").last().innerText();
    }

    private void open(Page page, String screen) {
        page.navigate("http://localhost:" + port + screen);
        assertThat(page.locator("h1").last()).isVisible();
        Browser.waitUntilSettled(page);
    }

    private void signIn(Page page, String email) {
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").first().fill("liaison-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
