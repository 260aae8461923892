package io.liaison.bench;

import io.liaison.bench.load.ClosedLoop;
import io.liaison.bench.load.Measurement;
import io.liaison.bench.load.Question;
import io.liaison.bench.load.Questions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Somebody who reads every partner's page: how fast pages are made, and that the memory of the node stays bounded. */
final class Crawl {

    private static final int OK = 200;
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final double BAR_MEGABYTES = 150;
    private static final double MEGABYTE = 1024 * 1024;

    private final Run run;
    private final ClosedLoop loop;

    Crawl(Run run) {
        this.run = run;
        this.loop = run.settings().loop();
    }

    void measure() throws IOException, InterruptedException {
        warmUp();
        run.database().dropKeptPages();
        double before = liveMegabytes();
        Measurement crawled =
                new ClosedLoop(loop.connections(), Duration.ZERO, AT_MOST).run("every page", run.server(), once());
        double after = liveMegabytes();
        tell(crawled, before, after);
    }

    /** Pages until the code that makes them is warm; with few partners more than once. */
    private void warmUp() throws InterruptedException {
        long warm = System.nanoTime() + loop.measured().toNanos();
        while (System.nanoTime() - warm < 0) {
            run.database().dropKeptPages();
            loop.withoutWarmUp().run("warm-up", run.server(), once());
        }
    }

    private void tell(Measurement crawled, double before, double after) {
        Table table = Figures.table("A crawl of all pages, each made anew");
        Figures.add(table, crawled);
        run.report()
                .add(table.remark("Live heap of the node after full collections: " + Figures.plain(before)
                        + " MB before, " + Figures.plain(after) + " MB after " + Figures.whole(crawled.requests())
                        + " pages."));
        run.report().failOnErrors(crawled.name(), crawled.errors());
        run.report()
                .compare(Bar.atMost(
                        "live heap that a crawl of " + run.directory().partners() + " pages leaves behind",
                        BAR_MEGABYTES,
                        after - before,
                        " MB"));
        run.column().put("pages made anew, pages/s", Figures.whole(crawled.perSecond()));
        run.column().put("… p95 ms", Figures.plain(crawled.percentile(95)));
        run.column()
                .put(
                        "live heap before and after a crawl of all pages, MB",
                        Figures.plain(before) + " → " + Figures.plain(after));
    }

    private double liveMegabytes() throws IOException, InterruptedException {
        return run.application().operations().liveHeap() / MEGABYTE;
    }

    private IntFunction<Questions> once() {
        AtomicInteger next = new AtomicInteger(1);
        return connection -> () -> {
            int partner = next.getAndIncrement();
            return partner > run.directory().partners()
                    ? null
                    : Question.get("/partners/" + run.directory().slug(partner), OK, "Accept-Encoding: gzip");
        };
    }
}
