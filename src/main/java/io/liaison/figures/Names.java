package io.liaison.figures;

import io.liaison.base.PartnerId;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.figures.Sums.OfOffer;
import io.liaison.figures.Sums.OfPartner;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What counted things are called in public today. */
@Component
class Names {

    private static final String NOT_LIVE = "Not live any more";

    private final Listings listings;

    Names(Listings listings) {
        this.listings = listings;
    }

    List<PartnerLine> partners(List<OfPartner> sums) {
        return sums.stream()
                .map(sum -> new PartnerLine(
                        sum.partner(),
                        listings.find(sum.partner())
                                .map(listing -> listing.content().name())
                                .orElse(NOT_LIVE),
                        sum.profiles(),
                        sum.callsToAction()))
                .toList();
    }

    List<OfferLine> offers(List<OfOffer> sums) {
        Map<PartnerId, Optional<ProfileContent>> known = new HashMap<>();
        return sums.stream()
                .map(sum -> {
                    Optional<ProfileContent> content = known.computeIfAbsent(
                            sum.partner(), partner -> listings.find(partner).map(Listing::content));
                    return new OfferLine(
                            sum.partner(),
                            content.map(ProfileContent::name).orElse(NOT_LIVE),
                            content.flatMap(profile -> title(profile, sum.offer()))
                                    .orElse(sum.offer()),
                            sum.callsToAction());
                })
                .toList();
    }

    private static Optional<String> title(ProfileContent profile, String offer) {
        return profile.offers().stream()
                .filter(candidate -> candidate.id().equals(offer))
                .map(Offer::title)
                .findFirst();
    }
}
