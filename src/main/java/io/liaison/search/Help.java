package io.liaison.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of a question that found nothing, or only something like it.
 *
 * @param didYouMean the whole question in other words that would find something, best first
 * @param narrowest the choice to give up, or null where giving up one does not help
 * @param withoutChoices how many documents the words find with no choice at all
 * @param near parts of which the question says much, if not all
 */
public record Help(List<String> didYouMean, @Nullable Loosening narrowest, int withoutChoices, List<Hit> near) {

    public static final Help NONE = new Help(List.of(), null, 0, List.of());

    /**
     * @param facet of which no term should be chosen
     * @param total how many documents would be found then
     */
    public record Loosening(String facet, int total) {}
}
