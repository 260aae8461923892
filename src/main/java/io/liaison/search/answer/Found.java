package io.liaison.search.answer;

import io.liaison.search.store.Segment;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/**
 * What of one segment answers a question, before and after its choices.
 *
 * @param scores of all that has the words
 * @param chosen for each facet with a choice the parts that have one of its terms
 * @param parts those that have the words and are in all choices
 */
public record Found(Scores scores, Map<String, FixedBitSet> chosen, FixedBitSet parts) {

    static Found of(Scores scores, Map<String, Set<String>> choices) {
        Map<String, FixedBitSet> chosen = new TreeMap<>();
        choices.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                chosen.put(facet, scores.segment().any(facet, codes));
            }
        });
        return new Found(scores, chosen, within(scores.parts(), chosen, ""));
    }

    /** What has the words, whatever is chosen. */
    public Found withoutChoices() {
        return of(scores, Map.of());
    }

    Segment segment() {
        return scores.segment();
    }

    public int documents() {
        return segment().countDocuments(parts);
    }

    public int countParts() {
        return (int) segment().countParts(parts);
    }

    /** How many documents the words find with every choice but that of a facet. */
    public int documentsWithout(String facet) {
        return segment().countDocuments(within(scores.parts(), chosen, facet));
    }

    public int documentsWithoutChoices() {
        return segment().countDocuments(scores.parts());
    }

    /** Adds how many documents each term would find, whatever is chosen in its own facet. */
    public void count(Map<String, Map<String, Integer>> counts) {
        for (String facet : segment().facets()) {
            FixedBitSet open = chosen.containsKey(facet) ? within(scores.parts(), chosen, facet) : parts;
            Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, first -> new TreeMap<>());
            segment().countByCode(facet, open, (code, count) -> {
                if (count > 0) {
                    ofFacet.merge(code, count, Integer::sum);
                }
            });
        }
    }

    private static FixedBitSet within(FixedBitSet parts, Map<String, FixedBitSet> chosen, String except) {
        FixedBitSet within = parts.clone();
        chosen.forEach((facet, having) -> {
            if (!facet.equals(except)) {
                within.and(having);
            }
        });
        return within;
    }
}
