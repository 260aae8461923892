package io.liaison.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a profile stands, computed from the facts.
 *
 * @param liveSince when the live revision was published, or null while nothing is
 */
public record ProfileState(@Nullable Instant liveSince, boolean hasDraft, boolean isInReview) {

    public boolean isLive() {
        return liveSince != null;
    }

    public String label() {
        if (isLive()) {
            return isInReview ? "Live, with changes in review" : hasDraft ? "Live, with unsubmitted changes" : "Live";
        }
        return isInReview ? "In review, not yet live" : "Draft, not yet live";
    }
}
