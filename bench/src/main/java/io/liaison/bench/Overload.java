package io.liaison.bench;

import io.liaison.bench.generator.Accounts;
import io.liaison.bench.generator.Directory;
import io.liaison.bench.generator.Generator;
import io.liaison.bench.load.Abuse;
import io.liaison.bench.load.Crowd;
import io.liaison.bench.load.Measurement;
import io.liaison.bench.load.Outcomes;
import io.liaison.bench.load.Probe;
import io.liaison.bench.load.Question;
import io.liaison.bench.load.Server;
import io.liaison.bench.server.Application;
import io.liaison.bench.server.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What readers and people who have signed in feel while anonymous clients do their worst to a node with a small heap, and what is left in the heap
 * afterwards. On the loopback address only, with bounded numbers and times.
 */
public final class Overload {

    private static final String HEAP = "512m";
    private static final int PARTNERS = 1000;
    private static final int OK = 200;
    private static final int BUSY = 503;
    private static final double MEGABYTES = 1_000_000;

    private final Settings settings;
    private final Path target;
    private final Duration usual;
    private final Duration worst;
    private final Report report = new Report();

    private Overload(Settings settings, Duration worst) {
        this.settings = settings;
        this.target = settings.directory().resolve("target").resolve("overload");
        this.usual = Duration.ofSeconds(settings.seconds());
        this.worst = worst;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        new Overload(Settings.fromSystemProperties(), Duration.ofSeconds(Integer.getInteger("worst", 120))).run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        Benchmark.clear(target);
        try (Database database = Database.start(target.resolve("database"))) {
            fill(database);
            try (Application node = start(database, "node")) {
                measure(database, node);
            }
        } finally {
            report.write(target.resolve("report.md"), Machine.facts());
        }
    }

    private void fill(Database database) throws IOException, SQLException, InterruptedException {
        start(database, "first-start").close();
        new Generator(database.access(), settings.plan(PARTNERS), 0).generate();
    }

    private Application start(Database database, String name) throws IOException, InterruptedException {
        return Application.start(settings.jar(), HEAP, target.resolve(name), database.access(), List.of());
    }

    private void measure(Database database, Application node) throws IOException, SQLException, InterruptedException {
        Server server = new Server(node.port(), node::processorTime);
        String cookie = new Visitor(new Site(node.port())).signIn(Accounts.editor(1));
        String profile = "/partners/" + new Directory(database.access(), settings.plan(PARTNERS)).slug(1);
        Visits visits = new Visits(server, profile, cookie);
        visits.during("warm-up", () -> Thread.sleep(usual));
        long before = node.operations().liveHeap();

        visits.during("nobody else", () -> Thread.sleep(usual));
        visits.during("400 clients search", new Crowd(400, usual, List.of(Abuse.SEARCHES)));
        visits.during("2,000 slow connections", new Crowd(2000, usual, List.of(Abuse.SLOW_HEADS, Abuse.SLOW_BODIES)));
        visits.during("1,000 clients do their worst", new Crowd(1000, worst, List.of(Abuse.values())));

        report.add(visits.table);
        report.add(visits.outcomes);
        report.add(new Table("Heap of the node, " + HEAP, "live after a full collection", "MB")
                .row("before", Figures.plain(before / MEGABYTES))
                .row("after", Figures.plain(node.operations().liveHeap() / MEGABYTES)));
    }

    private interface Meanwhile {

        void run() throws InterruptedException;
    }

    /** Those who should feel nothing of it. */
    private final class Visits {

        private final Server server;
        private final String profile;
        private final String cookie;
        private final AtomicLong next = new AtomicLong();
        private final Table table =
                new Table("Visitors meanwhile", "visitor", "answers", "p50 ms", "p99 ms", "max ms", "not answered");
        private final Table outcomes =
                new Table("What the others got", "answer", "number", "p50 ms", "p99 ms", "max ms");

        Visits(Server server, String profile, String cookie) {
            this.server = server;
            this.profile = profile;
            this.cookie = cookie;
        }

        void during(String what, Crowd crowd) throws InterruptedException {
            List<Outcomes> ended = new ArrayList<>();
            during(what, () -> ended.add(crowd.start(server).awaitEnd()));
            tell(what, ended.getFirst());
        }

        void during(String what, Meanwhile meanwhile) throws InterruptedException {
            List<Probe> probes = List.of(
                    Probe.start("kept page", server, () -> Question.get(profile, OK, "Accept-Encoding: gzip")),
                    Probe.start("signed in, a screen", server, () -> Question.get("/workspace", OK, cookie)
                            .or(302)),
                    Probe.start(
                            "signed in, a search",
                            server,
                            () -> Question.get("/?q=cell+rooms" + next.incrementAndGet(), OK, cookie)));
            meanwhile.run();
            for (Probe probe : probes) {
                tell(what, probe.stop());
            }
        }

        private void tell(String what, Measurement measured) {
            table.row(
                    measured.name() + ", " + what,
                    Figures.whole(measured.requests()),
                    Figures.plain(measured.percentile(50)),
                    Figures.plain(measured.percentile(99)),
                    Figures.plain(measured.percentile(100)),
                    Figures.whole(measured.errors()));
            boolean isKept = measured.name().startsWith("kept");
            report.compare(Bar.atMost(
                    measured.name() + ", " + what + ", p99", isKept ? 100 : 500, measured.percentile(99), " ms"));
        }

        private void tell(String what, Outcomes ended) {
            ended.times().forEach((status, times) -> {
                outcomes.row(
                        status + ", " + what,
                        Figures.whole(times.getTotalCount()),
                        Figures.plain(times.getValueAtPercentile(50) / 1000.0),
                        Figures.plain(times.getValueAtPercentile(99) / 1000.0),
                        Figures.plain(times.getMaxValue() / 1000.0));
                if (status == BUSY) {
                    report.compare(Bar.atMost(
                            "refusals, " + what + ", p99", 1000, times.getValueAtPercentile(99) / 1000.0, " ms"));
                }
            });
            outcomes.remark(what + ": " + Figures.whole(ended.cuts()) + " connections cut or broken, at most "
                    + Figures.whole(ended.mostOpen()) + " slow ones open at once.");
        }
    }
}
