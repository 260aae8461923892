package io.liaison.search.answer;

import io.liaison.search.store.LiveSegment;
import io.liaison.search.store.Segment;
import io.liaison.search.store.Slots;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of one segment answers a question, before and after its choices.
 *
 * @param scores of all that has the words
 * @param chosen for each facet with a choice the parts that have one of its terms
 * @param parts those that have the words and are in all choices
 */
public record Found(LiveSegment live, Scores scores, Map<String, long[]> chosen, long[] parts) {

    static Found of(LiveSegment live, Scores scores, Map<String, Set<String>> choices) {
        Map<String, long[]> chosen = new TreeMap<>();
        choices.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                chosen.put(facet, live.segment().terms().any(facet, codes));
            }
        });
        return new Found(live, scores, chosen, within(scores.parts(), chosen, ""));
    }

    /** What has the words, whatever is chosen. */
    public Found withoutChoices() {
        return of(live, scores, Map.of());
    }

    Segment segment() {
        return live.segment();
    }

    public int documents() {
        return segment().slots().countDocuments(parts);
    }

    public int countParts() {
        int count = 0;
        for (int word = 0; word < parts.length; word++) {
            count += Long.bitCount(parts[word] & segment().isPart()[word]);
        }
        return count;
    }

    /** Whether any document has the words as they were typed, whatever is chosen. */
    public boolean hasTyped() {
        long[] found = scores.parts();
        for (int word = 0; word < found.length; word++) {
            for (long left = found[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (scores.ofPart(slot) > -Evaluation.NEAR / 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many documents the words find with every choice but that of a facet. */
    public int documentsWithout(String facet) {
        return segment().slots().countDocuments(within(scores.parts(), chosen, facet));
    }

    public int documentsWithoutChoices() {
        return segment().slots().countDocuments(scores.parts());
    }

    /** Adds how many documents each term would find, whatever is chosen in its own facet. */
    public void count(Map<String, Map<String, Integer>> counts) {
        for (String facet : segment().terms().facets()) {
            long[] open = chosen.containsKey(facet) ? within(scores.parts(), chosen, facet) : parts;
            int[] words = wordsWithParts(open);
            Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, first -> new TreeMap<>());
            segment().terms().codes(facet, (code, having) -> {
                int count = count(open, having, words);
                if (count > 0) {
                    ofFacet.merge(code, count, Integer::sum);
                }
            });
        }
    }

    interface Visitor {

        /** @param parts the found ones of the document, within their word */
        void visit(int document, long parts);
    }

    /** All documents, in the order of their names. */
    void each(Visitor visitor) {
        Slots slots = segment().slots();
        for (int word = 0; word < parts.length; word++) {
            long left = parts[word];
            while (left != 0) {
                int document = slots.document((word << Slots.BITS) + Long.numberOfTrailingZeros(left));
                visitor.visit(document, left & slots.mask(document));
                left &= ~slots.mask(document);
            }
        }
    }

    /** The found parts of a document, within their word. */
    long partsOf(int document) {
        Slots slots = segment().slots();
        return parts[slots.word(document)] & slots.mask(document);
    }

    private int count(long[] open, long[] having, int[] words) {
        Slots slots = segment().slots();
        int count = 0;
        for (int word : words) {
            count += slots.countDocuments(word, open[word] & having[word]);
        }
        return count;
    }

    private static int[] wordsWithParts(long[] parts) {
        int[] words = new int[parts.length];
        int count = 0;
        for (int word = 0; word < parts.length; word++) {
            words[count] = word;
            count += parts[word] == 0 ? 0 : 1;
        }
        return Arrays.copyOf(words, count);
    }

    private static long[] within(long[] parts, Map<String, long[]> chosen, String except) {
        List<long[]> others = chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(except))
                .map(Map.Entry::getValue)
                .toList();
        if (others.isEmpty()) {
            return parts;
        }
        long[] within = parts.clone();
        for (long[] other : others) {
            for (int word = 0; word < within.length; word++) {
                within[word] &= other[word];
            }
        }
        return within;
    }
}
