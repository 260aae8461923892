package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor looks for a partner: without any script, where the script does not come, and with the keyboard alone. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesJourneyIT {

    private static final String FOUND_TWO = "2 partners, 2 offers for “cormorantology”";

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
    @Tag("BR-161")
    void thePageGoesOnWhereTheScriptCannotBeLoaded() {
        Page page = browser.page();
        page.route("**/js/live.js*", Route::abort);
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
        live.locator("input[type=search]").fill("cormorantology");
        assertThat(live.locator("#count")).hasText(FOUND_TWO);
        Browser.assertAccessible(live);
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("element => element === document.activeElement");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
