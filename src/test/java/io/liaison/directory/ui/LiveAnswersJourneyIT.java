package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers that come slowly, in another order, or not at all. */
@DemoPortal
class LiveAnswersJourneyIT {

    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswersJourneyIT.class);
    private static final int MOST_SCRIPT = 12 * 1024;

    private static final String WATCH_FIRST_RESULT = """
            document.addEventListener('input', () => window.begun ??= performance.now(), true);
            document.addEventListener('liaison-shown', () => window.first ??= performance.now() - window.begun);""";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-384")
    void theFirstResultsComeSoonOnASlowLine() {
        double quick = untilFirstResult("vaccine", false);
        double slow = untilFirstResult("robotics", true);

        LOG.info("First live result after {} ms here, after {} ms at 400 kbit/s with 150 ms delay", quick, slow);
        assertThat(slow).isLessThan(4000);
        assertThat(quick).isLessThan(slow);
    }

    @Test
    @Tag("BR-384")
    void theScriptsOfAPublicPageAreSmall() throws IOException {
        Page page = browser.page();
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        List<byte[]> scripts = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.request().resourceType().equals("script")) {
                scripts.add(answer.body());
            }
        });
        page.navigate(address("/?q=vaccine"));

        assertThat(scripts).hasSizeGreaterThan(2);
        int size = 0;
        for (byte[] script : scripts) {
            zipped.reset();
            try (GZIPOutputStream stream = new GZIPOutputStream(zipped)) {
                stream.write(script);
            }
            size += zipped.size();
        }
        assertThat(size).isLessThanOrEqualTo(MOST_SCRIPT);
    }

    @Test
    @Tag("BR-382")
    void anOlderAnswerNeverReplacesANewerOne() {
        Page page = open("/");
        List<Route> held = new ArrayList<>();
        page.route("**/?q=r", held::add);

        page.keyboard().type("r");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().type("esearch");
        assertThat(count(page)).containsText("for “research”");
        held.forEach(LiveAnswersJourneyIT::goOn);
        page.waitForTimeout(500);

        assertThat(count(page)).containsText("for “research”");
        assertThat(page).hasURL(address("/?q=research"));
    }

    @Test
    @Tag("BR-382")
    void whatOneDoesNextEndsWhatWasAskedBefore() {
        Page page = open("/?q=research");
        List<Route> held = new ArrayList<>();
        page.route("**/?q=research&sort=*", held::add);
        page.locator(".sort__link").last().click();
        page.waitForCondition(() -> !held.isEmpty());

        page.locator(".filter__box").first().check();
        assertThat(page.locator(".tag")).hasCount(1);
        held.forEach(LiveAnswersJourneyIT::goOn);
        page.waitForTimeout(500);

        assertThat(page.locator(".tag")).hasCount(1);
        assertThat(page).not().hasURL(Pattern.compile("sort="));
    }

    @Test
    @Tag("BR-382")
    void anAnswerThatIsAllThereIsIsShownWhileTheNextOneIsAwaited() {
        Page page = open("/");
        List<Route> held = new ArrayList<>();
        page.route("**/?q=vaccine", held::add);

        page.keyboard().type("v");
        assertThat(count(page)).containsText("for “v”");
        page.keyboard().type("accine");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(note(page)).hasText("Loading…");
        assertThat(field(page)).hasValue("vaccine");

        held.forEach(LiveAnswersJourneyIT::goOn);
        assertThat(count(page)).containsText("for “vaccine”");
        assertThat(note(page)).isEmpty();
    }

    @Test
    @Tag("BR-383")
    void waitingIsSeenAndSaid() {
        Page page = open("/?q=research");
        List<Route> held = new ArrayList<>();
        page.route("**/?*sort=*", held::add);
        page.locator(".sort__link").last().click();

        assertThat(note(page)).hasText("Loading…");
        assertThat(note(page)).hasAttribute("role", "status");
        assertThat(page.locator("main")).hasAttribute("data-waiting", "");
        assertThat(page).hasURL(address("/?q=research"));
        Browser.assertAccessible(page);

        held.forEach(LiveAnswersJourneyIT::goOn);
        assertThat(page).hasURL(Pattern.compile("sort="));
        assertThat(note(page)).isEmpty();
        assertThat(page.locator("main[data-waiting]")).hasCount(0);
        assertThat(Browser.shifts(page)).isZero();
    }

    @ParameterizedTest
    @Tag("BR-383")
    @CsvSource({
        "429, These were many questions in a short time. Wait a moment.",
        "503, Many people are asking just now. Wait a moment.",
        "500, The answer did not arrive.",
        "0, The answer did not arrive."
    })
    void aFailedAnswerSaysSoAndOffersThePlainWay(int status, String words) {
        Page page = open("/");
        page.route("**/?q=vaccine", route -> {
            if (status == 0) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setHeaders(Map.of("Retry-After", "5"))
                        .setBody("too much"));
            }
        });
        field(page).fill("vaccine");

        assertThat(note(page)).containsText(words);
        assertThat(page).hasURL(address("/"));
        assertThat(field(page)).hasValue("vaccine");
        Browser.assertAccessible(page);
        page.unroute("**/?q=vaccine");
        note(page).getByText("Open the page").click();

        assertThat(page).hasURL(address("/?q=vaccine"));
        assertThat(count(page)).containsText("for “vaccine”");
        assertThat(page.evaluate("window.mark")).isNull();
    }

    @Test
    @Tag("BR-383")
    void whatFailedIsForgottenWhenTheNextAnswerComes() {
        Page page = open("/");
        page.route("**/?q=v", Route::abort);
        page.keyboard().type("v");
        assertThat(note(page)).containsText("The answer did not arrive.");

        page.keyboard().type("accine");
        assertThat(count(page)).containsText("for “vaccine”");
        assertThat(note(page)).isEmpty();
        assertThat(page.evaluate("window.mark")).isEqualTo(true);
    }

    @Test
    @Tag("BR-160")
    void whatIsPressedIsStillThereWhenItIsLetGo() {
        Page page = open("/");
        List<Route> held = new ArrayList<>();
        page.route("**/?q=v", held::add);
        page.keyboard().type("v");
        page.waitForCondition(() -> !held.isEmpty());
        Locator link = page.locator(".need").first();
        link.hover();
        page.mouse().down();
        held.forEach(LiveAnswersJourneyIT::goOn);
        page.waitForTimeout(500);
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile("kind="));
    }

    private double untilFirstResult(String words, boolean isSlow) {
        Page page = browser.page();
        page.addInitScript(WATCH_FIRST_RESULT);
        page.navigate(address("/"));
        if (isSlow) {
            Browser.slowDown(page);
        }
        field(page).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(120));
        assertThat(count(page)).containsText("for “" + words + "”");
        return ((Number) page.evaluate("window.first")).doubleValue();
    }

    /** What was held may have been given up by the page meanwhile. */
    private static void goOn(Route held) {
        try {
            held.resume();
        } catch (RuntimeException givenUp) {
            LOG.debug("The page did not wait for {}", held.request().url());
        }
    }

    private Page open(String path) {
        Page page = browser.page();
        Browser.watchShifts(page);
        page.navigate(address(path));
        page.evaluate("window.mark = true");
        field(page).focus();
        return page;
    }

    private static Locator field(Page page) {
        return page.locator("input[type=search]");
    }

    private static Locator count(Page page) {
        return page.locator("#count");
    }

    private static Locator note(Page page) {
        return page.locator(".live-note");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
