package io.liaison.directory;

import static java.util.stream.Collectors.joining;

import io.liaison.content.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what each filter would find: with the words and the choices of the other groups, and whatever is chosen in its own. */
@Component
class FacetCounts {

    private final JdbcClient jdbc;
    private final Vocabularies vocabularies;

    FacetCounts(JdbcClient jdbc, Vocabularies vocabularies) {
        this.jdbc = jdbc;
        this.vocabularies = vocabularies;
    }

    Map<Facet, List<FacetCount>> of(SearchStatement statement, DirectoryQuery query) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        statement.bound(jdbc, sql(statement, query)).query(row -> {
            Facet facet = Facet.valueOf(row.getString("facet"));
            counts.computeIfAbsent(facet, first -> new ArrayList<>())
                    .add(count(facet, row.getString("term"), row.getLong("partners"), query));
        });
        for (Facet facet : Facet.values()) {
            complete(facet, counts.computeIfAbsent(facet, none -> new ArrayList<>()), query);
        }
        return counts;
    }

    private static String sql(SearchStatement statement, DirectoryQuery query) {
        String flags = chosen(query)
                .map(facet -> ", " + facet.condition() + " as in_" + facet.parameter())
                .collect(joining());
        String found = "with found as materialized (select organisation_type, domains, regions, audiences, kinds"
                + flags + " from listing where " + statement.wordsCondition() + ") ";
        return found
                + Stream.of(Facet.values())
                        .map(facet ->
                                "select '" + facet.name() + "' as facet, term, count(*) as partners from found, unnest("
                                        + facet.column() + ") as term where " + others(facet, query) + " group by term")
                        .collect(joining(" union all "));
    }

    private static String others(Facet facet, DirectoryQuery query) {
        return Stream.concat(
                        Stream.of("term <> ''"),
                        chosen(query).filter(other -> other != facet).map(other -> "in_" + other.parameter()))
                .collect(joining(" and "));
    }

    private static Stream<Facet> chosen(DirectoryQuery query) {
        return Stream.of(Facet.values()).filter(facet -> !query.chosen(facet).isEmpty());
    }

    /** Most partners first; what is chosen can be taken back even where it finds nothing. */
    private void complete(Facet facet, List<FacetCount> found, DirectoryQuery query) {
        query.chosen(facet).stream()
                .filter(term -> found.stream().noneMatch(count -> count.code().equals(term)))
                .forEach(term -> found.add(count(facet, term, 0, query)));
        found.sort(Comparator.comparingLong(FacetCount::partners).reversed().thenComparing(FacetCount::label));
    }

    private FacetCount count(Facet facet, String term, long partners, DirectoryQuery query) {
        String label = vocabularies.label(facet.vocabulary(), term);
        return new FacetCount(term, label, partners, query.isChosen(facet, term));
    }
}
