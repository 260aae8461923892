package io.liaison.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A document that is to be kept.
 *
 * @param name what it is sorted by
 * @param names by which it is found exactly
 * @param otherNames by which it is found exactly too, after those whose name it is
 * @param itself what stands in it as a whole; its terms are terms of every part
 */
public record Incoming(
        UUID id,
        String name,
        Instant publishedAt,
        List<String> names,
        List<String> otherNames,
        Unit itself,
        List<Unit> parts) {

    /**
     * A document as a whole, or one part of it.
     *
     * @param id empty for what is no part
     */
    public record Unit(String id, List<Passage> passages, Map<String, Set<String>> terms) {}

    /**
     * Texts of one sort.
     *
     * @param weight what one word in them counts
     * @param usualLength how many words they usually have
     */
    public record Passage(List<String> texts, float weight, float usualLength) {}
}
