package io.liaison.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import io.liaison.bench.browser.Chromium;
import io.liaison.bench.browser.Reader;
import java.nio.file.Path;

/** What a first visit costs a reader's browser. */
final class Readers {

    private static final double BAR_KILOBYTES = 60;
    private static final double BAR_MILLIS = 1000;
    private static final int VISITS = 5;

    private final Run run;
    private final Path browser;

    Readers(Run run, Path browser) {
        this.run = run;
        this.browser = browser;
    }

    void measure() {
        Table table = new Table("A reader's first visit", "page", "transferred kB", "largest paint ms");
        try (Chromium chromium = Chromium.launch(browser)) {
            visit(
                    chromium,
                    table,
                    "profile page",
                    "/partners/" + run.directory().slug(1));
            visit(chromium, table, "directory", "/");
        } catch (PlaywrightException lost) {
            run.report().fail("a reader's page could not be measured", lost);
        }
        run.report().add(table.remark("The slowest of " + VISITS + " visits, each with an empty cache."));
    }

    private void visit(Chromium chromium, Table table, String name, String path) {
        double kilobytes = 0;
        double millis = 0;
        for (int visit = 0; visit < VISITS; visit++) {
            try (BrowserContext visitor = chromium.visitor()) {
                Reader.Opened opened = Reader.open(visitor, run.site().address(path));
                kilobytes = Math.max(kilobytes, opened.bytes() / 1000);
                millis = Math.max(millis, opened.millis());
            }
        }
        table.row(name, Figures.plain(kilobytes), Figures.plain(millis));
        run.report().compare(Bar.atMost(name + ", transferred before interaction", BAR_KILOBYTES, kilobytes, " kB"));
        run.report().compare(Bar.atMost(name + ", largest paint", BAR_MILLIS, millis, " ms"));
    }
}
