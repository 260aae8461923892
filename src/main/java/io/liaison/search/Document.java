package io.liaison.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What can be found: one partner with its offers. Texts are plain, never markup.
 *
 * @param name what it is sorted by
 * @param terms codes by facet ({@code audience}, {@code kind}, {@code domain}, {@code type}, {@code region}); each is a term of every part
 * @param parts at most {@value #MOST_PARTS}; a document without parts is found as one part that has no terms of its own
 */
public record Document(
        UUID id,
        String name,
        Instant publishedAt,
        Map<Field, List<String>> texts,
        Map<String, Set<String>> terms,
        List<Part> parts) {

    public static final int MOST_PARTS = 64;

    public Document {
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A document has at most " + MOST_PARTS + " parts, not " + parts.size());
        }
        texts = Map.copyOf(texts);
        terms = Map.copyOf(terms);
        parts = List.copyOf(parts);
    }
}
