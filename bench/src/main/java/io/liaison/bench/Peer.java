package io.liaison.bench;

import static java.util.stream.Collectors.joining;

import io.liaison.bench.generator.SearchDocument;
import io.liaison.bench.lucene.Lucene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Apache Lucene in the process of the benchmark, on the same documents and questions. */
final class Peer {

    private static final double MEGABYTE = 1024 * 1024;

    private final Run run;
    private final Table table =
            new Table("Apache Lucene 10, in process", "what", "searches", "p50 ms", "p95 ms", "p99 ms");

    Peer(Run run) {
        this.run = run;
    }

    void measure() throws IOException, InterruptedException {
        Path path = Files.createDirectories(
                run.settings().target().resolve("lucene-" + run.directory().partners()));
        long begun = System.nanoTime();
        KnownItems known = new KnownItems(run.settings().known(), run.settings().seed());
        try (Lucene lucene = Lucene.index(path, documents(known))) {
            Duration indexed = Duration.ofNanos(System.nanoTime() - begun);
            table.remark("Indexed in " + Figures.seconds(indexed) + " by one thread, making the documents included; "
                    + Figures.plain(Lucene.size(path) / MEGABYTE) + " MB on the disk.");
            run.column()
                    .put(
                            "Lucene: indexed in, s; size, MB",
                            Figures.plain(indexed.toMillis() / 1000.0) + "; "
                                    + Figures.plain(Lucene.size(path) / MEGABYTE));
            tell("search", new LuceneVisitor(lucene, run.directory().queries(0)));
            tell("filters alone", new LuceneVisitor(lucene, run.directory().filters(0)));
            run.report().add(table);
            new Quality(run, lucene, known).compare();
        }
    }

    private Iterator<SearchDocument> documents(KnownItems known) {
        return IntStream.rangeClosed(1, run.directory().partners())
                .mapToObj(run.directory()::document)
                .peek(known::see)
                .iterator();
    }

    private void tell(String name, LuceneVisitor visitor) throws IOException {
        visitor.visit(Duration.ofSeconds(Math.max(1, run.settings().seconds() / 4)));
        List<Double> times = visitor.visit(Duration.ofSeconds(run.settings().seconds())).stream()
                .sorted()
                .toList();
        double[] percentiles = DoubleStream.of(0.50, 0.95, 0.99)
                .map(share -> times.get((int) (share * (times.size() - 1))))
                .toArray();
        table.row(
                name,
                Figures.whole(times.size()),
                Figures.plain(percentiles[0]),
                Figures.plain(percentiles[1]),
                Figures.plain(percentiles[2]));
        run.column()
                .put(
                        "Lucene: " + name + ", one visitor, p50, p95, p99 ms",
                        DoubleStream.of(percentiles).mapToObj(Figures::plain).collect(joining(", ")));
    }
}
