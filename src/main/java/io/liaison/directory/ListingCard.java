package io.liaison.directory;

import io.liaison.base.Slug;
import io.liaison.content.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result: a partner, and those of its offers that answer the question.
 *
 * @param demonstration what a demonstration calls it, or null outside of one
 * @param shownOffers the ones that were looked for, best first; the first ones where nothing tells them apart
 * @param matchingOffers how many of its offers answer the question
 * @param moreOffers how many it has besides the shown ones
 * @param excerpt why it was found, where neither its names nor a shown offer tells; null where they do
 */
public record ListingCard(
        Slug slug,
        Highlighted name,
        Highlighted acronym,
        Highlighted summary,
        @Nullable Picture logo,
        String organisationType,
        List<String> domains,
        List<String> regions,
        @Nullable String demonstration,
        Instant publishedAt,
        List<ShownOffer> shownOffers,
        int matchingOffers,
        int moreOffers,
        @Nullable Highlighted excerpt) {

    /** @param wasAsked whether the offer itself says what was asked, in words or by a chosen kind or audience */
    public record ShownOffer(
            String id, Highlighted title, String kind, List<ShownAudience> audiences, boolean wasAsked) {}

    /** @param isChosen whether it is one of the chosen filters */
    public record ShownAudience(String term, Highlighted label, String note, boolean isChosen) {}

    public String shortName() {
        return acronym.text().isBlank() ? name.text() : acronym.text();
    }

    /** Whether its names or its shown offers show what was looked for. */
    boolean tellsWhy() {
        boolean inNames = name.hasFindings() || acronym.hasFindings() || summary.hasFindings();
        return inNames
                || shownOffers.stream()
                        .anyMatch(offer -> offer.title().hasFindings()
                                || offer.audiences().stream()
                                        .anyMatch(audience -> audience.label().hasFindings()));
    }

    ListingCard with(Highlighted reason) {
        return new ListingCard(
                slug,
                name,
                acronym,
                summary,
                logo,
                organisationType,
                domains,
                regions,
                demonstration,
                publishedAt,
                shownOffers,
                matchingOffers,
                moreOffers,
                reason);
    }
}
