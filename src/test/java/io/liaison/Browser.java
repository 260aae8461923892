package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A real Chromium for journey tests, one for all of them. Uses LIAISON_BROWSER, an installed Chromium or Chrome, or Playwright's own download where the
 * network allows it. Where there is none, journeys are skipped with one line that says how to get one, or fail if LIAISON_BROWSER_REQUIRED is true.
 */
public class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** The header and the footer that Vaadin draws in a dialog count as landmarks of the whole page, though they are the dialog's. */
    private static final List<String> NOT_BESIDE_A_DIALOG =
            List.of("aria-allowed-role", "landmark-no-duplicate-banner", "landmark-unique");

    private static final double PATIENCE = 20_000;

    /** Adds up in {@code window.shifts} what moves by itself: not what follows a key, a click or a touch within half a second. */
    private static final String WATCH_SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput)
                    .forEach(entry => window.shifts += entry.value))
                .observe({ type: 'layout-shift', buffered: true });""";

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        if (browser == null) {
            launch();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A page of a visitor of their own, 1280 pixels wide. */
    public Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    public Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context.newPage();
    }

    /** Fails when axe finds a violation of WCAG 2.2 AA or of best practice on what the page shows now. */
    public static void assertAccessible(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page)
                .options(violations)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        if (page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").count() > 0) {
            axe.disableRules(NOT_BESIDE_A_DIALOG);
        }
        List<String> found =
                axe.analyze().getViolations().stream().map(Browser::describe).toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    /** Waits until Flow has answered, and nothing that moves or changes colour is still on its way. */
    public static void waitUntilSettled(Page page) {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    && document.readyState === 'complete'
                    && document.getAnimations().every(animation => animation.playState !== 'running'
                        || animation.effect.getComputedTiming().iterations === Infinity)""");
    }

    /** From the next navigation on, {@link #shifts} tells what has moved. */
    public static void watchShifts(Page page) {
        page.addInitScript(WATCH_SHIFTS);
    }

    /** The layout shift of the page since it was loaded, without what people cause themselves. */
    public static double shifts(Page page) {
        return ((Number) page.evaluate("window.shifts")).doubleValue();
    }

    /** A phone line: 400 kbit/s, and 150 ms until an answer begins. */
    public static void slowDown(Page page) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", 400_000 / 8);
        conditions.addProperty("uploadThroughput", 400_000 / 8);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    private static String describe(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " at "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void launch() {
        Optional<String> executable = executable();
        try {
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setHeadless(true)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            executable.ifPresent(path -> options.setExecutablePath(Path.of(path)));
            browser = playwright.chromium().launch(options);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        } catch (RuntimeException none) {
            String advice =
                    "No browser for journeys: install Chromium (on Debian: apt-get install chromium) or set LIAISON_BROWSER to its path.";
            if (Boolean.parseBoolean(System.getenv("LIAISON_BROWSER_REQUIRED"))) {
                fail(advice, none);
            }
            throw new TestAbortedException(advice);
        }
    }

    private static Optional<String> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("LIAISON_BROWSER")), INSTALLED.stream())
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }
}
