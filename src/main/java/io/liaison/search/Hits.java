package io.liaison.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the asked stretch of them
 * @param total documents found in all
 * @param totalParts parts found in all
 * @param facets for each facet how many documents each term would find, whatever is chosen in its own facet
 * @param help where nothing was found, or not with all words
 */
public record Hits(
        Matching matching,
        List<Hit> hits,
        int total,
        int totalParts,
        Map<String, Map<String, Integer>> facets,
        Help help,
        Marker marker) {}
