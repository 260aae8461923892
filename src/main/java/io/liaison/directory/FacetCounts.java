package io.liaison.directory;

import io.liaison.content.Vocabularies;
import io.liaison.listings.Facet;
import io.liaison.search.Hits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names what the index counted: each filter with the words and the choices of the other groups, and whatever is chosen in its own. */
@Component
class FacetCounts {

    private final Vocabularies vocabularies;

    FacetCounts(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Map<Facet, List<FacetCount>> of(Hits hits, DirectoryQuery query) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counts(facet, hits.facets().getOrDefault(facet.parameter(), Map.of()), query));
        }
        return counts;
    }

    /** Most partners first; what is chosen can be taken back even where it finds nothing. */
    private List<FacetCount> counts(Facet facet, Map<String, Integer> found, DirectoryQuery query) {
        List<FacetCount> counts = new ArrayList<>();
        found.forEach((term, partners) -> counts.add(count(facet, term, partners, query)));
        query.chosen(facet).stream()
                .filter(term -> !found.containsKey(term))
                .forEach(term -> counts.add(count(facet, term, 0, query)));
        counts.sort(Comparator.comparingLong(FacetCount::partners).reversed().thenComparing(FacetCount::label));
        return counts;
    }

    private FacetCount count(Facet facet, String term, long partners, DirectoryQuery query) {
        String label = vocabularies.label(facet.vocabulary(), term);
        return new FacetCount(term, label, partners, query.isChosen(facet, term));
    }
}
