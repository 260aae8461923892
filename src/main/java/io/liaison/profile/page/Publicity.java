package io.liaison.profile.page;

import java.time.Instant;

/**
 * What a public page says about itself.
 *
 * @param publishedAt since when this version is public
 * @param confirmedAt when the partner last said that it is correct
 * @param isOverdue whether that is too long ago
 * @param isListed whether the search finds it
 */
public record Publicity(Instant publishedAt, Instant confirmedAt, boolean isOverdue, boolean isListed) {

    /** Published and, by that, confirmed at the same moment. */
    public static Publicity since(Instant publishedAt) {
        return new Publicity(publishedAt, publishedAt, false, true);
    }
}
