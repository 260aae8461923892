package io.liaison.directory;

import io.liaison.listings.Facet;
import io.liaison.profile.page.Labels;
import io.liaison.search.Hits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names what the index counted: each filter with the words and the choices of the other groups, and whatever is chosen in its own. */
final class FacetCounts {

    private final Labels labels;
    private final DirectoryQuery query;

    private FacetCounts(Labels labels, DirectoryQuery query) {
        this.labels = labels;
        this.query = query;
    }

    static Map<Facet, List<FacetCount>> of(Hits hits, DirectoryQuery query, Labels labels) {
        FacetCounts named = new FacetCounts(labels, query);
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, named.counts(facet, hits.facets().getOrDefault(facet.parameter(), Map.of())));
        }
        return counts;
    }

    /** Most partners first; what is chosen can be taken back even where it finds nothing. */
    private List<FacetCount> counts(Facet facet, Map<String, Integer> found) {
        List<FacetCount> counts = new ArrayList<>();
        found.forEach((term, partners) -> counts.add(count(facet, term, partners)));
        query.chosen(facet).stream()
                .filter(term -> !found.containsKey(term))
                .forEach(term -> counts.add(count(facet, term, 0)));
        counts.sort(Comparator.comparingLong(FacetCount::partners).reversed().thenComparing(FacetCount::label));
        return counts;
    }

    private FacetCount count(Facet facet, String term, long partners) {
        String label = labels.of(facet.vocabulary(), term);
        return new FacetCount(term, label, partners, query.isChosen(facet, term));
    }
}
