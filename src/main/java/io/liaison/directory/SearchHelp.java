package io.liaison.directory;

import io.liaison.listings.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of a question that found nothing, or not with all of its words.
 *
 * @param didYouMean the same question in other words that find something, best first
 * @param narrowest the group of filters to give up, or null where giving up one group does not help
 * @param withoutFilters how many partners the words find with no filter at all
 * @param near partners with offers that say much of what was asked, if not all; empty where the result has partners itself
 */
public record SearchHelp(
        List<DirectoryQuery> didYouMean,
        @Nullable FewerFilters narrowest,
        long withoutFilters,
        List<ListingCard> near) {

    public static final SearchHelp NONE = new SearchHelp(List.of(), null, 0, List.of());

    /**
     * @param query the question without that group's filters
     * @param partners how many it finds
     */
    public record FewerFilters(Facet facet, DirectoryQuery query, long partners) {}
}
