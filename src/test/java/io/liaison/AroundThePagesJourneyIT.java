package io.liaison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What surrounds the work, in the demonstration: the frame, the way back to a search, the way in for partners, and refusals in forms. */
@DemoPortal
class AroundThePagesJourneyIT {

    /** Vaadin repeats messages for screen readers in a region of its own at the end of the body, for a moment. */
    private static final String NOT_ONLY_SPOKEN = ":not(body > [aria-live])";

    private static final String INVALID = "vaadin-text-field[invalid], vaadin-email-field[invalid], .field--invalid";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Point 9.14: the frame is ours on a wide screen, names each button, and leads back from nowhere")
    void framesTheSignedInSide() {
        Page page = browser.page(new NewContextOptions().setViewportSize(1920, 1000));
        signIn(page, "admin@actris.example", "liaison-demo");
        page.waitForURL(url -> url.contains("/workspace"));
        open(page, "/workspace/actris/profile");
        assertThat(page.evaluate("""
                () => {
                  const bar = document.querySelector('.v-loading-indicator');
                  const ours = document.createElement('i');
                  ours.style.color = 'var(--liaison-accent)';
                  bar.parentElement.append(ours);
                  const same = getComputedStyle(bar).backgroundColor === getComputedStyle(ours).color;
                  ours.remove();
                  return same;
                }""")).as("loading bar in our colour").isEqualTo(true);
        assertThat(page.evaluate("""
                () => {
                  const main = document.querySelector('main').getBoundingClientRect();
                  const drawer = document.querySelector('.workspace-nav').getBoundingClientRect();
                  return Math.abs((main.left - drawer.right) - (innerWidth - main.right)) < 24;
                }""")).as("content in the middle").isEqualTo(true);
        Locator edits = page.getByRole(AriaRole.BUTTON, named("Edit: "));
        assertThat(edits.first()).isVisible();
        assertThat(edits.all().stream().map(button -> button.getAttribute("aria-label")))
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates();

        page.navigate(address("/workspace/actris/nothing"));
        assertThat(page.locator("h1")).hasText("There is no page at this address");
        assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).hasCount(0);
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.LINK, named("Go to your work")).click();
        assertThat(page).hasURL(Pattern.compile("/workspace/actris/profile$"));
    }

    @Test
    @Tag("BR-284")
    @DisplayName("Point 9.16: a profile leads back to the search one came from, and the skip link to the first result")
    void leadsBackToTheSearch() {
        Page page = browser.page();
        page.navigate(address("/partners?q=clean+room&kind=facility-rental"));
        assertThat(page).hasURL(address("/?q=clean+room&kind=facility-rental"));
        page.locator(".result__name a").first().click();
        Locator back = page.locator(".crumbs").getByRole(AriaRole.LINK, within("Results for “clean room”"));
        assertThat(page.locator("footer").getByRole(AriaRole.LINK, within("Results for “clean room”")))
                .hasAttribute("href", "/?q=clean+room&kind=facility-rental#count");
        back.click();
        assertThat(page).hasURL(Pattern.compile("q=clean\\+room&kind=facility-rental#count$"));
        page.navigate(address("/"));
        page.locator(".result__name a").first().click();
        assertThat(page.locator(".crumbs a")).hasText("All partners");

        for (String start : List.of("/", "/?q=clean+room")) {
            page.navigate(address(start));
            assertThat(page.locator("#content")).hasCount(1);
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to the content")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(".result__name a").first()).isFocused();
        }
    }

    @Test
    @Tag("BR-284")
    @DisplayName("Point 9.16: without script, sorting, paging and filters stay at the results")
    void staysAtTheResultsWithoutScript() {
        Page page =
                browser.page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(375, 700));
        page.navigate(address("/"));
        page.getByRole(AriaRole.LINK, named("Newest")).click();
        assertThat(page).hasURL(Pattern.compile("sort=newest#count$"));
        assertThat(page.locator("#count")).isInViewport();
        page.getByRole(AriaRole.LINK, named("Name").setExact(true)).click();
        assertThat(page.locator("#count")).isInViewport();
        page.setViewportSize(1280, 900);
        page.navigate(address("/?kind=facility-rental"));
        page.getByText("Show partners").click();
        assertThat(page).hasURL(Pattern.compile("kind=facility-rental#count$"));
    }

    @Test
    @DisplayName("Point 9.17: “For partners” says what it is for before anybody has to sign in")
    void tellsPartnersWhatItIsForFirst() {
        Page page = browser.page();
        page.navigate(address("/"));
        page.getByRole(AriaRole.LINK, named("For partners")).click();
        assertThat(page.locator("h1")).hasText("Your institute, found by those who need it");
        assertThat(page.getByRole(AriaRole.HEADING, named("How you get in"))).isVisible();
        page.locator("main").getByRole(AriaRole.LINK, within("Sign in")).click();
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.getByRole(AriaRole.LINK, named("Forgotten your password?")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Forgotten your password?")))
                .isVisible();
        page.getByLabel("E-mail address").fill("nobody@liaison.example");
        page.getByRole(AriaRole.BUTTON, named("Send me a link")).click();
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("no mail leaves it");
    }

    @Test
    @Tag("BR-282")
    @Tag("BR-283")
    @DisplayName(
            "Point 9.17: the demonstration is honest on every card, page and export, and leads to no invented host")
    void isHonestAboutBeingADemonstration() {
        Page page = browser.page(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(address("/"));
        assertThat(page.locator(".result__demonstration"))
                .hasCount(page.locator(".result").count());
        List<Object> partners = List.copyOf((List<?>)
                page.locator(".result__name a").evaluateAll("links => links.map(link => link.getAttribute('href'))"));
        assertThat(partners).hasSizeGreaterThan(9).contains("/partners/actris");
        page.setViewportSize(375, 667);
        for (Object partner : partners) {
            page.navigate(address(partner.toString()));
            assertThat(page.locator("[role=note]").first()).isInViewport();
            assertThat(page.locator("[role=note]").first())
                    .hasText(
                            Pattern.compile(partner.equals("/partners/actris") ? "^Demonstration: " : "^Fictitious: "));
            assertThat(page.locator("a[href*='.example'], a[href*='example.org']"))
                    .hasCount(0);
            assertThat(page.locator("body")).not().containsText("Checked by the partner");
        }
        page.navigate(address("/compare?offer=actris/partnership&offer=tanjong-seri-incubator/residency"));
        assertThat(page.locator(".result__demonstration")).hasText(new String[] {"Demonstration", "Fictitious"});
        page.navigate(address("/partners/tanjong-seri-incubator/introductions/residency"));
        assertThat(page.locator("main [role=note]")).hasText(Pattern.compile("^Fictitious: "));
        for (String sent : List.of("/partners/actris/introductions/partnership/sent", "/alerts/sent")) {
            page.navigate(address(sent));
            assertThat(page.locator("main [role=note]")).containsText("no mail leaves it");
            assertThat(page.getByRole(AriaRole.LINK, named("read the message there")))
                    .hasAttribute("href", "/platform/mail");
        }
        for (String taken :
                List.of("/export.csv", "/export.json", "/feed.atom", "/api/v1/partners", "/embed/st-orwens-hospital")) {
            assertThat(text(page, taken)).as(taken).contains("Fictitious: ");
        }
        assertThat(text(page, "/llms.txt")).contains("demonstration");
        assertThat(text(page, "/v3/api-docs")).contains("This installation is a demonstration");
    }

    @Test
    @DisplayName(
            "Point 9.26: a refusal is said beside its control, which is in sight and has the focus, and goes when it is mended")
    void refusesWhereTheEyesAre() {
        Page page = browser.page();
        signIn(page, "platform@liaison.example", "not the password");
        refusedAt(page, "Password", "That e-mail address and password do not go together.");
        Browser.assertAccessible(page);

        page.navigate(address("/password"));
        page.getByRole(AriaRole.BUTTON, named("Send me a link")).click();
        refusedAt(page, "E-mail address", "Enter an e-mail address such as name@institute.org.");
        page.keyboard().type("n");
        page.keyboard().press("Tab");
        assertThat(page.locator(INVALID)).hasCount(0);

        signIn(page, "platform@liaison.example", "liaison-demo");
        page.waitForURL(url -> url.contains("/platform"));
        open(page, "/platform/partners");
        page.getByRole(AriaRole.BUTTON, named("New partner")).click();
        page.getByRole(AriaRole.BUTTON, named("Create and invite")).click();
        refusedAt(page, "Name", "Enter the partner’s name.");
        page.keyboard().type("Reed Bank Institute");
        page.keyboard().press("Enter");
        refusedAt(page, "First Admin", "Enter an e-mail address such as name@institute.org.");
        assertThat(page.locator(INVALID)).hasCount(1);
    }

    /** The one message is at the field, and the field has the focus within the fold. */
    private static void refusedAt(Page page, String label, String message) {
        Locator field = page.getByLabel(label).first();
        assertThat(field).isFocused();
        assertThat(field).isInViewport();
        assertThat(field).hasAccessibleDescription(Pattern.compile(message.replace(".", "\\.")));
        assertThat(page.getByText(message).and(page.locator(NOT_ONLY_SPOKEN))).hasCount(1);
    }

    private void signIn(Page page, String email, String password) {
        page.navigate(address("/login"));
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").first().fill(password);
        page.keyboard().press("Enter");
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        assertThat(page.locator("h1").last()).isVisible();
        Browser.waitUntilSettled(page);
    }

    private String text(Page page, String path) {
        APIResponse answer = page.request().get(address(path));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
