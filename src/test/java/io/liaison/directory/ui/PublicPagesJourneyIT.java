package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
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
    void theLiveDirectoryTakesOverInPlace() {
        Page page = browser.page();
        page.addInitScript(WATCH_SHIFTS);
        page.navigate(address("/"));
        Locator field = page.locator("input[type=search]");
        Object before = place(page);

        field.click();
        page.keyboard().type("cormoran");
        page.keyboard().press("ArrowLeft");
        page.waitForFunction("!document.getElementById('static')");

        assertThat(field).isFocused();
        assertThat(field).hasValue("cormoran");
        assertThat(field.evaluate("field => field.selectionStart")).isEqualTo("cormora".length());
        assertThat(place(page)).isEqualTo(before);
        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isZero();
        assertThat(page.locator("#count")).hasText("2 partners, 2 offers for “cormoran”");
        assertThat(page.locator("[role=status]")).hasText("2 partners, 2 offers for “cormoran”");
        assertThat(page).hasURL(address("/?q=cormoran"));
        assertThat(field).isFocused();
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

        page.goBack();
        assertThat(page.locator("#count")).hasText(FOUND_TWO);
        assertThat(page.locator("input[type=search]")).hasValue("cormorantology");
        page.goBack();
        assertThat(page.locator(".tag")).hasCount(0);
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

    private static Object place(Page page) {
        return page.evaluate("JSON.stringify(document.querySelector('input[type=search]').getBoundingClientRect())");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
