package io.liaison.directory;

import io.liaison.listings.Facet;
import io.liaison.search.Matching;
import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param query what was asked, with a page that exists
 * @param total partners found on all pages
 * @param offers offers that answer the question, of all those partners
 * @param facets the terms that would find something, or are chosen, most partners first
 */
public record SearchResult(
        DirectoryQuery query,
        Matching matching,
        List<ListingCard> cards,
        long total,
        long offers,
        Map<Facet, List<FacetCount>> facets,
        SearchHelp help) {

    public static final int PAGE_SIZE = 20;

    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
    }
}
