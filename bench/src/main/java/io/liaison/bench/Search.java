package io.liaison.bench;

import static java.util.stream.Collectors.joining;

import io.liaison.bench.generator.Queries;
import io.liaison.bench.load.Measurement;
import io.liaison.bench.load.Question;
import io.liaison.bench.load.Questions;
import io.liaison.bench.server.SearchTimes;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Visitors who search: nearly every question is new, so that the database answers and not a kept page. */
final class Search {

    private static final int OK = 200;

    /** Beyond the last page one is led to it. */
    private static final int FOUND = 302;

    private static final double BAR_MILLIS = 25;

    private final Run run;
    private final Table table = Figures.table("Search");

    Search(Run run) {
        this.run = run;
    }

    /** @return the 95th percentile within the service for one visitor, in milliseconds */
    double measure() throws IOException, InterruptedException {
        int several = Runtime.getRuntime().availableProcessors() * 2;
        run.settings().loop().withConnections(several).run("warm-up", run.server(), this::questions);
        measure("search, several visitors", several, this::questions);
        double alone = measure("search, one visitor", 1, this::questions);
        measure("filters alone, one visitor", 1, this::filters);
        run.report().add(table);
        run.report()
                .compare(Bar.atMost(
                        "search in the service over " + run.directory().partners() + " partners, one visitor, p95",
                        BAR_MILLIS,
                        alone,
                        " ms"));
        return alone;
    }

    /** @return the service's own 95th percentile in milliseconds */
    private double measure(String name, int visitors, IntFunction<Questions> questions)
            throws IOException, InterruptedException {
        run.database().dropKeptPages();
        SearchTimes before = run.application().operations().searchTimes();
        Measurement measured = run.settings().loop().withConnections(visitors).run(name, run.server(), questions);
        SearchTimes service = run.application().operations().searchTimes().since(before);
        Figures.add(table, measured);
        run.report().failOnErrors(name, measured.errors());
        table.remark("`" + name + "`, within the service, warm-up included, " + Figures.whole(service.count())
                + " searches: p50 " + Figures.plain(service.percentile(50)) + " ms, p95 "
                + Figures.plain(service.percentile(95))
                + " ms, p99 " + Figures.plain(service.percentile(99)) + " ms.");
        run.column()
                .put(
                        name + ", in the service, p50, p95, p99 ms",
                        Stream.of(50, 95, 99)
                                .map(percentile -> Figures.plain(service.percentile(percentile)))
                                .collect(joining(", ")));
        if (visitors > 1) {
            run.column().put("… searches/s over HTTP", Figures.whole(measured.perSecond()));
        }
        return service.percentile(95);
    }

    private Questions filters(int connection) {
        Queries queries = run.directory().filters(connection);
        return () -> Question.get(queries.next(), OK, "Accept-Encoding: gzip").or(FOUND);
    }

    private Questions questions(int connection) {
        Queries queries = run.directory().queries(connection);
        return () -> Question.get(queries.next(), OK, "Accept-Encoding: gzip").or(FOUND);
    }
}
