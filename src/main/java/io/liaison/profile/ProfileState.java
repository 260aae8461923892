package io.liaison.profile;

import io.liaison.base.ui.Moments;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a profile stands, computed from the facts.
 *
 * @param liveSince when the live revision was published, or null while nothing is
 * @param isInReview whether a submission waits for its verdict
 * @param approvedFor when a submission that was approved is going to be published, or null
 * @param liveUntil when the live revision is going to be unpublished, or null
 * @param wasLive whether something was live before and nothing is now
 * @param draftDiffers whether the draft says anything else than what waits or, where nothing waits, what is live
 */
public record ProfileState(
        @Nullable Instant liveSince,
        boolean hasDraft,
        boolean isInReview,
        @Nullable Instant approvedFor,
        @Nullable Instant liveUntil,
        boolean wasLive,
        boolean draftDiffers) {

    public ProfileState(@Nullable Instant liveSince, boolean hasDraft, boolean isInReview) {
        this(liveSince, hasDraft, isInReview, null, null, false);
    }

    public ProfileState(
            @Nullable Instant liveSince,
            boolean hasDraft,
            boolean isInReview,
            @Nullable Instant approvedFor,
            @Nullable Instant liveUntil,
            boolean wasLive) {
        this(liveSince, hasDraft, isInReview, approvedFor, liveUntil, wasLive, hasDraft);
    }

    public boolean isLive() {
        return liveSince != null;
    }

    /** Whether nothing was handed in, decided, published or unpublished between the two; their drafts may differ. */
    public boolean standsAs(ProfileState other) {
        return isInReview == other.isInReview
                && wasLive == other.wasLive
                && Objects.equals(approvedFor, other.approvedFor)
                && Objects.equals(liveSince, other.liveSince)
                && Objects.equals(liveUntil, other.liveUntil);
    }

    /** Whether something was handed in that waits for its verdict or, approved, for its date. */
    public boolean isHandedIn() {
        return isInReview || approvedFor != null;
    }

    public String label() {
        if (isLive()) {
            return ifAny("Live" + (liveUntil == null ? "" : " until " + Moments.day(liveUntil)), pending());
        }
        if (wasLive) {
            return ifAny("Not live any more", approvedFor == null && !isInReview ? "" : pending());
        }
        if (approvedFor != null) {
            return "Approved for " + Moments.day(approvedFor) + ", not yet live";
        }
        return isInReview ? "In review, not yet live" : "Draft, not yet live";
    }

    /** The same in two or three words, for where there is little room. */
    public String shortLabel() {
        String standing = isLive() ? "Live" : wasLive ? "Not live" : "";
        String pending = approvedFor != null
                ? "approved"
                : isInReview ? "in review" : isLive() && draftDiffers ? "changed" : isLive() || wasLive ? "" : "draft";
        String label = standing.isEmpty() || pending.isEmpty() ? standing + pending : standing + ", " + pending;
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private String pending() {
        if (approvedFor != null) {
            return "changes approved for " + Moments.day(approvedFor);
        }
        return isInReview ? "changes in review" : draftDiffers ? "unsubmitted changes" : "";
    }

    private static String ifAny(String standing, String pending) {
        return pending.isEmpty() ? standing : standing + ", with " + pending;
    }
}
