package io.liaison.alerts;

import io.liaison.directory.ListingCard;
import java.time.Instant;

/** A partner that fits, and since when it reads as it does. */
record News(ListingCard card, Instant publishedAt, Instant firstPublishedAt) {

    boolean isWithin(Instant after, Instant until) {
        return publishedAt.isAfter(after) && !publishedAt.isAfter(until);
    }

    boolean isNewSince(Instant moment) {
        return firstPublishedAt.isAfter(moment);
    }
}
