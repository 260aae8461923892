package io.liaison.directory;

import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param shownOffers those to show: the ones that were looked for, else the first
 * @param moreOffers how many there are besides
 */
public record ListingCard(
        Slug slug,
        Highlighted name,
        String acronym,
        Highlighted summary,
        @Nullable Picture logo,
        String organisationType,
        List<String> domains,
        List<String> regions,
        List<ShownOffer> shownOffers,
        int moreOffers) {

    public record ShownOffer(String id, Highlighted title, List<Audience> audiences) {}

    public String shortName() {
        return acronym.isBlank() ? name.text() : acronym;
    }
}
