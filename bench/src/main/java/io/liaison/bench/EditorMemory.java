package io.liaison.bench;

import com.microsoft.playwright.PlaywrightException;
import io.liaison.bench.browser.Chromium;
import io.liaison.bench.browser.Editor;
import io.liaison.bench.browser.Steps;
import java.io.IOException;
import java.nio.file.Path;

/** What an editor who is signed in, with the profile open, takes of the heap: live bytes with so many more of them, less those without. */
final class EditorMemory {

    private static final int SESSIONS = 20;
    private static final int AT_LEAST_WAITS = 2;
    private static final int AT_MOST_WAITS = 12;
    private static final long WAIT_MILLIS = 5_000;
    private static final double BAR_KILOBYTES = 300;

    private final Run run;
    private final Path browser;

    EditorMemory(Run run, Path browser) {
        this.run = run;
        this.browser = browser;
    }

    void measure() throws IOException, InterruptedException {
        int sessions = Math.min(SESSIONS, run.settings().journeys());
        try (Chromium chromium = Chromium.launch(browser)) {
            open(chromium, 1);
            long before = settledHeap();
            for (int partner = 1; partner <= sessions; partner++) {
                open(chromium, partner);
            }
            tell(sessions, (settledHeap() - before) / 1000.0 / sessions);
        } catch (PlaywrightException lost) {
            run.report().fail("an editor's memory could not be measured", lost);
        }
    }

    /** Live bytes once they no longer fall: what closed browsers leave behind goes a little later. */
    private long settledHeap() throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int waits = 0; waits < AT_MOST_WAITS; waits++) {
            long now = run.application().operations().liveHeap();
            if (waits >= AT_LEAST_WAITS && now >= least) {
                return least;
            }
            least = Math.min(least, now);
            Thread.sleep(WAIT_MILLIS);
        }
        return least;
    }

    private void open(Chromium chromium, int partner) {
        new Editor(run.site().address(""), new Steps())
                .open(chromium.visitor(), partner, run.directory().slug(partner));
    }

    private void tell(int sessions, double kilobytes) {
        run.report()
                .add(new Table("Memory", "what", "live heap")
                        .row("one more signed-in editor, of " + sessions, Figures.plain(kilobytes) + " kB"));
        run.report().compare(Bar.atMost("heap for a signed-in editor", BAR_KILOBYTES, kilobytes, " kB"));
    }
}
