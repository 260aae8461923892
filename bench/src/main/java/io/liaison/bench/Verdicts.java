package io.liaison.bench;

import com.microsoft.playwright.PlaywrightException;
import io.liaison.bench.browser.Chromium;
import io.liaison.bench.browser.Reviewer;
import io.liaison.bench.browser.Steps;
import io.liaison.bench.generator.ListingCheck;
import io.liaison.bench.generator.Submission;
import io.liaison.bench.generator.Submissions;
import io.liaison.bench.server.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A reviewer approves one change after the other on one node, while the public looks at the page and the search of that node and of another. */
final class Verdicts {

    private static final double BAR_MILLIS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Run run;
    private final Path browser;
    private final Steps steps = new Steps();

    Verdicts(Run run, Path browser) {
        this.run = run;
        this.browser = browser;
    }

    void measure(Application other) throws IOException, InterruptedException, SQLException {
        int first = run.settings().journeys() + 1;
        List<Submission> waiting = Submissions.write(
                run.database().access(),
                run.plan(),
                first,
                first + run.settings().verdicts() - 1);
        List<Site> nodes = List.of(run.site(), new Site(other.port()));
        try (Chromium chromium = Chromium.launch(browser)) {
            Reviewer reviewer = new Reviewer(chromium.visitor(), run.site().address(""));
            reviewer.signIn();
            for (Submission submission : waiting) {
                judge(reviewer, submission, nodes);
            }
        } catch (PlaywrightException lost) {
            run.report().fail("a verdict could not be given", lost);
        }
        tell();
        String differences = ListingCheck.differences(run.database().access(), run.plan(), waiting.getFirst());
        if (!differences.isEmpty()) {
            run.report().fail("the generator's listings differ from the product's in: " + differences);
        }
    }

    private void judge(Reviewer reviewer, Submission submission, List<Site> nodes)
            throws IOException, InterruptedException {
        reviewer.read(submission.id());
        List<Lookout> lookouts = Lookout.everywhere(submission, nodes);
        for (Lookout lookout : lookouts) {
            if (lookout.sees()) {
                run.report().fail(lookout.where() + " shows a change that nobody approved: " + submission.slug());
            }
            lookout.start(PATIENCE);
        }
        long pressed = reviewer.approveAndPublish(submission.id());
        steps.record("the reviewer's screen goes on", System.nanoTime() - pressed);
        for (Lookout lookout : lookouts) {
            record(lookout, pressed, submission);
        }
    }

    private void record(Lookout lookout, long pressed, Submission submission) throws InterruptedException {
        lookout.seenAt().ifPresentOrElse(seen -> steps.record(lookout.where(), seen - pressed), () -> run.report()
                .fail(lookout.where() + " did not show " + submission.slug() + " in time"));
    }

    private void tell() {
        Table table =
                new Table("From pressing \"Approve and publish\"", "until", "times", "p50 ms", "p99 ms", "longest ms");
        steps.times().forEach((until, times) -> {
            table.row(
                    until,
                    String.valueOf(times.getTotalCount()),
                    Figures.plain(times.getValueAtPercentile(50) / 1000.0),
                    Figures.plain(times.getValueAtPercentile(99) / 1000.0),
                    Figures.plain(times.getMaxValue() / 1000.0));
            if (until.startsWith("node")) {
                run.report()
                        .compare(Bar.atMost(
                                "verdict until " + until + " shows it, p99",
                                BAR_MILLIS,
                                times.getValueAtPercentile(99) / 1000.0,
                                " ms"));
            }
        });
        run.report().add(table);
    }
}
