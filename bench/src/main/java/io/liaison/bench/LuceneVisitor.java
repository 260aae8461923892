package io.liaison.bench;

import io.liaison.bench.generator.Queries;
import io.liaison.bench.lucene.Lucene;
import io.liaison.bench.lucene.Lucene.Asked;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks Lucene what visitors ask the directory, page by page of twenty. */
final class LuceneVisitor {

    private static final int PAGE = 20;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Lucene lucene;
    private final Queries queries;

    LuceneVisitor(Lucene lucene, Queries queries) {
        this.lucene = lucene;
        this.queries = queries;
    }

    /** @return how long each search took, in milliseconds */
    List<Double> visit(Duration time) throws IOException {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            Asked asked = asked(queries.next());
            long begun = System.nanoTime();
            lucene.find(asked);
            times.add((System.nanoTime() - begun) / NANOS_IN_MILLI);
        }
        return times;
    }

    /** @param address such as {@code /?q=cells&kind=training&page=2} */
    private static Asked asked(String address) {
        String words = "";
        String sorting = "";
        int page = 1;
        Map<String, List<String>> chosen = new TreeMap<>();
        for (String parameter : address.substring(2).split("&")) {
            String[] pair = parameter.split("=", 2);
            String value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
            switch (pair[0]) {
                case "q" -> words = value;
                case "sort" -> sorting = value;
                case "page" -> page = Integer.parseInt(value);
                default ->
                    chosen.computeIfAbsent(pair[0], facet -> new ArrayList<>()).add(value);
            }
        }
        return new Asked(words, chosen, sorting, (page - 1) * PAGE, PAGE);
    }
}
