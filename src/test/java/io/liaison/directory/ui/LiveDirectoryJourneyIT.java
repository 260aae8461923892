package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor types, ticks, follows links and goes back, and the page follows where it stands. */
@DemoPortal
class LiveDirectoryJourneyIT {

    private static final int PHONE = 375;

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-160")
    void followsTheTypingAndTouchesNothingOfTheField() {
        Page page = open("/");
        Locator field = field(page);

        field.click();
        page.keyboard().type("vacne");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("ci");

        assertThat(page).hasURL(address("/?q=vaccine"));
        assertThat(page).hasTitle("Partners for “vaccine” · Liaison");
        assertThat(count(page)).containsText("for “vaccine”");
        assertThat(page.locator(".spoken")).containsText("for “vaccine”");
        assertThat(field).isFocused();
        assertThat(field.evaluate("field => field.selectionStart")).isEqualTo("vacci".length());
        assertThat(page.locator(".hero")).hasClass(Pattern.compile("hero--compact"));
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
        assertThat(Browser.shifts(page)).isZero();
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    @Tag("BR-384")
    void resultsAreInSightWhileOneTypes() {
        for (int width : new int[] {1280, PHONE}) {
            Page page = open("/");
            page.setViewportSize(width, width == PHONE ? 740 : 800);
            field(page).click();
            page.keyboard().type("v");

            assertThat(count(page)).containsText("for “v");
            double top = count(page).boundingBox().y;
            assertThat(top).as("heading of the results at %s pixels", width).isLessThan(width == PHONE ? 370 : 300);
        }
    }

    @Test
    @Tag("BR-160")
    void leavesAWordAloneThatIsBeingComposed() {
        Page page = open("/");
        CDPSession session = page.context().newCDPSession(page);
        field(page).click();

        compose(session, "v");
        compose(session, "va");
        compose(session, "vacc");
        assertThat(count(page)).containsText("for “vacc");
        assertThat(field(page).evaluate("field => field.value + field.selectionStart"))
                .isEqualTo("vacc4");
        compose(session, "vaccin");
        JsonObject text = new JsonObject();
        text.addProperty("text", "vaccine");
        session.send("Input.insertText", text);

        assertThat(field(page)).hasValue("vaccine");
        assertThat(count(page)).containsText("for “vaccine”");
    }

    @Test
    @Tag("BR-160")
    void keepsTheKeyboardAtItsFilterAndOpenGroupsOpen() {
        Page page = open("/?q=research");
        Locator more = page.locator("details.filter__more").first();
        more.locator("summary").click();
        page.evaluate("scrollTo(0, 300)");
        Locator box = more.locator("input").first();
        String name = box.getAttribute("data-part");
        box.focus();
        page.keyboard().press(" ");

        assertThat(page.locator(".tag")).hasCount(1);
        assertThat(page.locator("[data-part='" + name + "']")).isFocused();
        assertThat(page.locator("[data-part='" + name + "']")).isChecked();
        page.keyboard().press(" ");
        assertThat(page.locator(".tag")).hasCount(0);
        assertThat(page.locator("details.filter__more").first()).hasAttribute("open", "");
        assertThat(page.evaluate("scrollY")).isEqualTo(300);

        page.locator(".sort__link").last().press("Enter");
        assertThat(page).hasURL(Pattern.compile("sort="));
        assertThat(page.locator(".sort__link").last()).isFocused();
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-160")
    void aLinkTakesAlongWhatWasTypedSinceItWasMade() {
        Page page = open("/?q=estuary&kind=facility-rental");
        page.evaluate("""
                () => {
                    document.querySelector('input[type=search]').value = 'research';
                    document.querySelector('.tag').click();
                }""");

        assertThat(page).hasURL(address("/?q=research"));
        assertThat(count(page)).containsText("for “research”");
        assertThat(field(page)).hasValue("research");
    }

    @Test
    @Tag("BR-381")
    void backForwardAndReloadShowWhatTheAddressNames() {
        Page page = open("/");
        String start = count(page).innerText();
        field(page).fill("research");
        assertThat(page).hasURL(address("/?q=research"));
        assertThat(count(page)).containsText("for “research”");
        String searched = count(page).innerText();
        Locator box = page.locator(".filter__box").first();
        String filtered = "/?q=research&" + box.getAttribute("name") + "=" + box.getAttribute("value");
        box.check();
        assertThat(page.locator(".tag")).hasCount(1);
        String ticked = count(page).innerText();
        assertThat(page).hasURL(address(filtered));
        page.evaluate("scrollTo(0, 200)");
        page.locator(".result__name a").first().click();
        assertThat(page).hasURL(Pattern.compile("/partners/"));

        page.goBack();
        shows(page, filtered, ticked, "research");
        page.goBack();
        shows(page, "/?q=research", searched, "research");
        assertThat(page.locator(".tag")).hasCount(0);
        assertThat(box).not().isChecked();
        page.goBack();
        shows(page, "/", start, "");
        page.reload();
        shows(page, "/", start, "");
        page.goForward();
        shows(page, "/?q=research", searched, "research");
        page.goForward();
        shows(page, filtered, ticked, "research");
        assertThat(box).isChecked();
        page.waitForFunction("scrollY === 200");
        page.reload();
        shows(page, filtered, ticked, "research");
        page.goForward();
        assertThat(page).hasURL(Pattern.compile("/partners/"));
    }

    @Test
    @Tag("BR-381")
    void aProfileShowsTheOffersForOneAudienceInPlace() {
        Page page = open("/partners/actris");
        Locator audience = page.locator(".suits__link").nth(1);
        String all = page.locator(".suits__result").innerText();
        audience.scrollIntoViewIfNeeded();
        Object scrolled = page.evaluate("scrollY");

        audience.click();
        assertThat(page.locator(".suits__result")).containsText("suitable for");
        assertThat(page).hasURL(Pattern.compile("\\?for="));
        assertThat(page.evaluate("scrollY")).isEqualTo(scrolled);
        page.goBack();
        assertThat(page.locator(".suits__result")).hasText(all);
        assertThat(page).hasURL(address("/partners/actris"));
        page.goForward();
        assertThat(page.locator(".suits__result")).containsText("suitable for");
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-160")
    void anExampleBeginsAtTheTopOfItsResults() {
        Page page = open("/");
        page.locator(".hero__examples a").first().click();

        assertThat(count(page)).containsText("clean room for small batches");
        assertThat(count(page)).isFocused();
        assertThat(field(page)).hasValue("clean room for small batches");
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-381")
    void anAddressThatLeadsElsewhereIsNamedAsWhatItLedTo() {
        Page page = open("/?q=research");
        page.evaluate("""
                () => {
                    const link = document.querySelector('.sort__link');
                    link.href = '/?q=research&kind=no-such-kind';
                    link.click();
                }""");

        page.waitForFunction("!document.querySelector('[data-waiting]')");
        assertThat(count(page)).containsText("for “research”");
        assertThat(page).hasURL(address("/?q=research"));
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-386")
    void onlyAQuestionSomebodyStaysWithIsCounted() {
        Page page = open("/");
        List<String> counted = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("?q=")
                    && !"preview".equals(request.headers().get("purpose"))) {
                counted.add(request.url());
            }
        });
        field(page).pressSequentially("vaccine", new Locator.PressSequentiallyOptions().setDelay(60));
        assertThat(count(page)).containsText("for “vaccine”");
        assertThat(counted).isEmpty();

        page.waitForCondition(() -> !counted.isEmpty());
        page.keyboard().press("Enter");
        page.waitForTimeout(300);
        assertThat(counted).containsExactly(address("/?q=vaccine"));
    }

    private void shows(Page page, String path, String count, String words) {
        assertThat(page).hasURL(address(path));
        assertThat(count(page)).hasText(count);
        assertThat(field(page)).hasValue(words);
        assertThat(page).hasTitle(Pattern.compile(words.isEmpty() ? "^Find a partner" : words));
    }

    private Page open(String path) {
        Page page = browser.page();
        Browser.watchShifts(page);
        page.navigate(address(path));
        page.evaluate("window.mark = true");
        return page;
    }

    private static void compose(CDPSession session, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        session.send("Input.imeSetComposition", composition);
    }

    private static Locator field(Page page) {
        return page.locator("input[type=search]");
    }

    private static Locator count(Page page) {
        return page.locator("#count");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
