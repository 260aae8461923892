package io.liaison.search.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which parts have which term, as bits, by facet and code. The terms of a document are those of all its parts. */
public final class Terms {

    private final int words;
    private final Map<String, Map<String, long[]>> bits = new HashMap<>();

    Terms(int words) {
        this.words = words;
    }

    void set(String facet, String code, int word, long mask) {
        bits(facet, code)[word] |= mask;
    }

    /** For filling. */
    long[] bits(String facet, String code) {
        return bits.computeIfAbsent(facet, first -> new HashMap<>()).computeIfAbsent(code, first -> new long[words]);
    }

    /** Parts with any of the codes. */
    public long[] any(String facet, Collection<String> codes) {
        long[] any = new long[words];
        Map<String, long[]> ofFacet = bits.getOrDefault(facet, Map.of());
        for (String code : codes) {
            long[] parts = ofFacet.get(code);
            if (parts != null) {
                for (int word = 0; word < words; word++) {
                    any[word] |= parts[word];
                }
            }
        }
        return any;
    }

    public void codes(String facet, BiConsumer<String, long[]> consumer) {
        bits.getOrDefault(facet, Map.of()).forEach(consumer);
    }

    public Collection<String> facets() {
        return bits.keySet();
    }
}
