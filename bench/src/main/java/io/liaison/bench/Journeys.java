package io.liaison.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import io.liaison.bench.browser.Chromium;
import io.liaison.bench.browser.Editor;
import io.liaison.bench.browser.Steps;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Editors at work at the same time, each journey that of another editor. */
final class Journeys {

    private static final String CHANGE = " Changed on a journey.";

    private final Run run;
    private final Path browser;
    private final Steps steps = new Steps();
    private final AtomicInteger next = new AtomicInteger(1);

    Journeys(Run run, Path browser) {
        this.run = run;
        this.browser = browser;
    }

    void measure() throws InterruptedException, SQLException {
        long begun = System.nanoTime();
        List<Thread> editors = new ArrayList<>();
        for (int editor = 0; editor < run.settings().editors(); editor++) {
            editors.add(Thread.ofPlatform().daemon().start(this::work));
        }
        for (Thread editor : editors) {
            editor.join();
        }
        double minutes = (System.nanoTime() - begun) / 60e9;
        int submitted = run.database().submittedWith(CHANGE);
        run.report()
                .failOnErrors(
                        "journeys that did not end in a submission",
                        run.settings().journeys() - submitted);
        run.report().add(table(submitted, minutes));
    }

    private void work() {
        try (Chromium chromium = Chromium.launch(browser)) {
            Editor editor = new Editor(run.site().address(""), steps);
            for (int partner = next.getAndIncrement();
                    partner <= run.settings().journeys();
                    partner = next.getAndIncrement()) {
                travel(chromium, editor, partner);
            }
        }
    }

    private void travel(Chromium chromium, Editor editor, int partner) {
        try (BrowserContext visitor = chromium.visitor()) {
            editor.changeAndSubmit(
                    visitor,
                    partner,
                    run.directory().slug(partner),
                    run.directory().summary(partner) + CHANGE);
        } catch (PlaywrightException lost) {
            run.report().fail("journey of editor " + partner, lost);
        }
    }

    private Table table(int submitted, double minutes) {
        Table table = new Table("Editors in browsers", "step", "times", "p50 ms", "p95 ms", "longest ms");
        steps.times()
                .forEach((step, times) -> table.row(
                        step,
                        String.valueOf(times.getTotalCount()),
                        Figures.plain(times.getValueAtPercentile(50) / 1000.0),
                        Figures.plain(times.getValueAtPercentile(95) / 1000.0),
                        Figures.plain(times.getMaxValue() / 1000.0)));
        return table.remark(submitted + " journeys of " + run.settings().editors() + " editors at once: "
                + Figures.plain(submitted / minutes) + " a minute, the browsers' own work on the same cores included.");
    }
}
