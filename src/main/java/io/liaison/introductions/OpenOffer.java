package io.liaison.introductions;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a live profile about which our own form takes requests.
 *
 * @param name the partner's
 * @param shortName how people call the partner
 * @param website the partner's
 */
public record OpenOffer(
        PartnerId partner,
        Slug slug,
        String name,
        String shortName,
        @Nullable Picture logo,
        @Nullable String website,
        Offer offer) {

    /** The offer of this id in live content; empty where it is not there or asks in another way. */
    static Optional<OpenOffer> in(PartnerId partner, Slug slug, ProfileContent live, String offerId) {
        return live.offers().stream()
                .filter(offer -> offer.id().equals(offerId))
                .filter(offer -> offer.callToAction() instanceof CallToAction.OurForm)
                .map(offer ->
                        new OpenOffer(partner, slug, live.name(), live.shortName(), live.logo(), live.website(), offer))
                .findFirst();
    }

    /** Codes of the audiences the offer is for, each once. */
    public List<String> audiences() {
        return offer.audiences().stream()
                .map(Audience::term)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    boolean takes(String audience) {
        return audience.equals(IntroductionRequest.SOMETHING_ELSE)
                || audiences().contains(audience);
    }
}
