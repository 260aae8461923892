package io.liaison.listings;

import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a result may show of a profile, stored small beside the whole.
 *
 * @param website null in cards written before they kept it
 */
public record CardContent(
        String name,
        String acronym,
        String summary,
        @Nullable Picture logo,
        String organisationType,
        List<String> domains,
        List<String> regions,
        @Nullable String website,
        List<CardOffer> offers) {

    /** A listing, as results show it. */
    public record Found(UUID id, Slug slug, CardContent card, Instant publishedAt) {}

    public record CardOffer(String id, String title, String kind, List<Audience> audiences) {}

    static CardContent of(ProfileContent profile) {
        return new CardContent(
                profile.name(),
                profile.acronym(),
                profile.summary(),
                profile.logo(),
                profile.organisationType(),
                profile.domains(),
                profile.regions(),
                profile.website(),
                profile.offers().stream().map(CardContent::offer).toList());
    }

    private static CardOffer offer(Offer offer) {
        return new CardOffer(offer.id(), offer.title(), offer.kind(), offer.audiences());
    }
}
