package io.liaison.choosing;

import io.liaison.content.Audience;
import io.liaison.content.Offer;
import io.liaison.listings.Listing;

/** An offer of a live profile. */
public record ListedOffer(Listing listing, Offer offer) {

    public OfferKey key() {
        return new OfferKey(listing.slug(), offer.id());
    }

    boolean isFor(String audience) {
        return offer.audiences().stream().map(Audience::term).anyMatch(audience::equals);
    }
}
