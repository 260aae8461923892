package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor looks for a partner: without any script, with the live directory, and with the keyboard alone. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesJourneyIT {

    private static final String FOUND_TWO = "2 partners, 2 offers for “cormorantology”";
    private static final String WATCH_SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                .observe({ type: 'layout-shift', buffered: true });""";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    World world;

    private Tenant tenant;

    @BeforeAll
    void publishTwo() {
        tenant = world.published("Estuary Institute", World.content("Estuary Institute", "Studies cormorantology."));
        world.published(
                "Headland Institute", World.content("Headland Institute", "Looks at cormorantology from cliffs."));
    }

    @Test
    @Tag("BR-31")
    void findsAPartnerWithoutAnyScript() {
        Page page = browser.page(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(address("/"));
        page.getByLabel("Your need, in plain words").fill("cormorantology");
        page.getByLabel("Your need, in plain words").press("Enter");

        assertThat(page.locator("#count")).hasText(FOUND_TWO);
        box(page, "Facility rental").check();
        page.getByText("Show partners").click();
        assertThat(page).hasURL(Pattern.compile("q=cormorantology&kind=facility-rental"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Estuary Institute").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Estuary Institute");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Request introduction")))
                .hasAttribute("href", Sitemap.introductionRequest(tenant.slug(), "facility-rental"));
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    @Tag("BR-160")
    void nothingMovesAndNothingIsLostWhenTheLiveDirectoryTakesOver() {
        Page page = browser.page();
        page.addInitScript(WATCH_SHIFTS);
        page.navigate(address("/"));
        slowDown(page);
        Locator field = page.locator("input[type=search]");
        Object before = places(page);

        field.click();
        page.keyboard().type("cormolog");
        for (int left = 0; left < "log".length(); left++) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().type("ranto");
        boolean wasPlain = (boolean) page.evaluate("!!document.getElementById('static')");
        page.waitForFunction("!document.getElementById('static')");

        assertThat(wasPlain).as("typed before the live view was there").isTrue();
        assertThat(field).isFocused();
        assertThat(field).hasValue("cormorantolog");
        assertThat(field.evaluate("field => field.selectionStart")).isEqualTo("cormoranto".length());
        assertThat(page.locator("#count")).hasText("2 partners, 2 offers for “cormorantolog”");
        assertThat(places(page)).isEqualTo(before);
        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isZero();
        page.keyboard().type("X");
        assertThat(field).hasValue("cormorantoXlog");
        assertThat(page.locator(".spoken")).containsText("for “cormorantoXlog”");
    }

    @Test
    @Tag("BR-160")
    void repeatsWhatWasTypedAndChosenWhileTheLiveDirectoryWasLoading() {
        Page page = browser.page();
        page.navigate(address("/?q=estuary&type=research-institute"));
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/**", held::add);

        box(page, "Facility rental").check();
        page.locator("input[type=search]").fill("cormorantology");
        page.locator(".tag").first().click();
        page.unroute("**/VAADIN/build/**");
        held.forEach(Route::resume);

        assertThat(page).hasURL(address("/?q=cormorantology&kind=facility-rental"));
        assertThat(page.locator("#static")).hasCount(0);
        assertThat(page.locator("#count")).hasText(FOUND_TWO);
    }

    @Test
    void theLiveDirectoryGoesBackAndForward() {
        Page page = browser.page();
        page.navigate(address("/?q=cormorantology"));
        box(page, "Facility rental").check();
        page.waitForFunction("!document.getElementById('static')");
        assertThat(page.locator(".tag")).hasText("Remove Facility rental");
        assertThat(page.locator("[data-part=kind-facility-rental]")).isFocused();

        page.locator("input[type=search]").fill("cormorantology cliffs");
        assertThat(page.locator("#count")).containsText("1 partner,");
        page.waitForURL(url -> url.contains("cliffs"));

        Browser.waitUntilSettled(page);
        page.goBack();
        assertThat(page.locator("#count")).hasText(FOUND_TWO);
        assertThat(page.locator("input[type=search]")).hasValue("cormorantology");
        Browser.waitUntilSettled(page);
        page.goBack();
        assertThat(page.locator(".tag")).hasCount(0);
        Browser.waitUntilSettled(page);
        page.goForward();
        assertThat(page.locator(".tag")).hasCount(1);
    }

    @Test
    void thePageGoesOnWhereTheLiveDirectoryCannotBeLoaded() {
        Page page = browser.page();
        page.route("**/VAADIN/**", route -> route.abort());
        page.navigate(address("/"));

        page.locator("input[type=search]").click();
        page.keyboard().type("cormorantology");
        page.keyboard().press("Enter");

        assertThat(page.locator("#count")).hasText(FOUND_TWO);
        box(page, "Facility rental").check();
        page.getByText("Show partners").click();
        assertThat(page).hasURL(Pattern.compile("kind=facility-rental"));
    }

    @Test
    @Tag("BR-161")
    void thePageGoesOnWhenTheServerNoLongerAnswersTheLiveDirectory() {
        Page page = browser.page();
        page.navigate(address("/"));
        Locator field = page.locator("input[type=search]");
        field.click();
        page.waitForFunction("!document.getElementById('static')");
        page.route("**/?v-r=uidl*", route -> route.abort());

        page.keyboard().type("cormorantology");
        page.waitForFunction("window.Vaadin.connectionState.state === 'reconnecting'");
        page.keyboard().press("Enter");

        assertThat(page.locator("#static #count")).hasText(FOUND_TWO);
    }

    @Test
    @Tag("BR-161")
    void whatWasTypedOutlivesTheSession() {
        Page page = browser.page();
        page.navigate(address("/"));
        Locator field = page.locator("input[type=search]");
        field.click();
        page.waitForFunction("!document.getElementById('static')");
        page.context()
                .addCookies(page.context().cookies().stream()
                        .peek(cookie -> cookie.value = "forgotten")
                        .toList());

        page.keyboard().type("cormorantology");

        assertThat(page.locator("#count")).hasText(FOUND_TWO);
        assertThat(field).isFocused();
        assertThat(field).hasValue("cormorantology");
    }

    @Test
    void reachesAnIntroductionWithTheKeyboardAlone() {
        Page page = browser.page();
        page.navigate(address(Sitemap.partner(tenant.slug())));
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        Locator request = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Request introduction"));
        for (int tabs = 0; tabs < 40 && !isFocused(request); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/introductions/facility-rental"));
    }

    @Test
    void axeFindsNothing() {
        for (String address : new String[] {
            "/", "/?q=cormorantology&kind=facility-rental", "/?q=xyzzy", Sitemap.partner(tenant.slug()), "/nothing"
        }) {
            Page page = browser.page();
            page.navigate(address(address));
            Browser.assertAccessible(page);
        }
        Page live = browser.page();
        live.navigate(address("/"));
        live.locator("input[type=search]").click();
        live.waitForFunction("!document.getElementById('static')");
        Browser.assertAccessible(live);
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("element => element === document.activeElement");
    }

    /** Where everything of the page's head is, to the pixel. */
    private static Object places(Page page) {
        return page.evaluate("JSON.stringify([...document.querySelectorAll('.site-header *, .hero *')]"
                + ".map(element => element.getBoundingClientRect()))");
    }

    /** About what a telephone has far from town. */
    private static void slowDown(Page page) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", 200 * 1024);
        conditions.addProperty("uploadThroughput", 90 * 1024);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
