package io.liaison.bench;

import static java.util.stream.Collectors.joining;

import io.liaison.bench.browser.Chromium;
import io.liaison.bench.generator.Directory;
import io.liaison.bench.generator.Generator;
import io.liaison.bench.server.Application;
import io.liaison.bench.server.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One run: starts what it needs, fills it, measures, reports, and ends what it started. Errors make it fail; slowness does not. */
public final class Benchmark {

    private static final double MILLIS = 1000;
    private static final double BAR_GROWTH = 3;

    private final Settings settings;
    private final Clock clock;
    private final List<Double> p95s = new ArrayList<>();
    private final Report report = new Report();
    private final List<String> head = new ArrayList<>();

    Benchmark(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        new Benchmark(Settings.fromSystemProperties(), Clock.systemDefaultZone()).run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        if (!Files.exists(settings.jar())) {
            throw new IllegalStateException(
                    "There is no " + settings.jar() + ". Make it first: ./mvnw package -DskipTests");
        }
        clear(settings.target());
        describe();
        try (Database database = Database.start(settings.target().resolve("database"))) {
            head.add(database.description());
            measure(database);
        } finally {
            report.write(settings.target().resolve("report.md"), head);
        }
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException(
                    "The benchmark failed, for " + report.failures().size() + " reasons, see above.");
        }
    }

    private void measure(Database database) throws IOException, SQLException, InterruptedException {
        StartUp startUp = new StartUp(settings, report);
        Duration empty = startUp.onEmpty(database);
        List<Column> columns = new ArrayList<>();
        int before = 0;
        for (int partners : settings.sizes()) {
            Column column = new Column(Figures.whole(partners));
            columns.add(column);
            Duration generated = new Generator(database.access(), settings.plan(partners), before).generate();
            tell("Generated " + Figures.whole(partners - before) + " partners", generated, column);
            before = partners;
            try (Application application = startUp.node(database, "node-1-of-" + partners)) {
                measure(startUp, empty, database, application, partners, column);
            }
        }
        report.add(Column.table(columns));
        if (p95s.size() > 1) {
            report.compare(Bar.atMost(
                    "search p95 with the most partners, beside the fewest",
                    BAR_GROWTH,
                    p95s.getLast() / p95s.getFirst(),
                    " times"));
        }
    }

    private void measure(
            StartUp startUp, Duration empty, Database database, Application application, int partners, Column column)
            throws IOException, SQLException, InterruptedException {
        Directory directory = new Directory(database.access(), settings.plan(partners));
        Run run = new Run(settings, database, application, directory, report, column);
        column.put("start of a node, s", Figures.plain(application.startUp().toMillis() / MILLIS));
        column.put("… of it the search index, s", application.indexFilled());
        new SanityCheck(run).check();
        new PublicPages(run).measure();
        p95s.add(new Search(run).measure());
        new Quality(run).measure();
        if (run.settings().isCrawled()) {
            new Crawl(run).measure();
        }
        if (run.isLast()) {
            startUp.tell(empty, application.startUp());
            measureInBrowsers(run, startUp);
        }
    }

    private void tell(String what, Duration generated, Column column) {
        System.out.println(what + ": " + Figures.seconds(generated));
        column.put("generated, s", Figures.plain(generated.toMillis() / MILLIS));
    }

    private void measureInBrowsers(Run run, StartUp startUp) throws IOException, SQLException, InterruptedException {
        Optional<Path> browser = Chromium.installed();
        if (browser.isPresent() && settings.journeys() > 0) {
            measureInBrowsers(run, browser.get(), startUp);
        } else {
            report.add(
                    new Table("Browsers")
                            .remark(
                                    "Editors, verdicts and a reader's first visit: not measured."
                                            + " Install Chromium (on Debian: apt-get install chromium) or set LIAISON_BROWSER to its path; -Djourneys=0 leaves them out."));
        }
    }

    private void measureInBrowsers(Run run, Path browser, StartUp startUp)
            throws IOException, SQLException, InterruptedException {
        new Readers(run, browser).measure();
        try (Application other = startUp.node(run.database(), "node-2")) {
            new Verdicts(run, browser).measure(other);
        }
        new Journeys(run, browser).measure();
        new EditorMemory(run, browser).measure();
    }

    private void describe() {
        head.add("Date: " + ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        head.addAll(Machine.facts());
        head.add(settings.sizes().stream().map(String::valueOf).collect(joining(", ")) + " partners, seed "
                + settings.seed() + "; " + settings.seconds()
                + " s for each measurement after a warm-up of a quarter of it; heap " + settings.heap()
                + " for each node, -XX:+UseCompactObjectHeaders");
        head.forEach(System.out::println);
    }

    static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory);
    }
}
