package io.liaison.review;

import io.liaison.profile.PublicationDates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platform's answer to a submission, and what followed from it.
 *
 * @param reasons why it was returned, in part or whole, or its approval revoked; empty when it was approved
 * @param returned the places that were returned: some of the changes while the others were accepted, or those that tell where a whole submission
 *     is to be mended; empty where it was approved, or all of it is new
 * @param dates when what was approved is published and unpublished
 * @param publishedAt when it went live, or null
 * @param revokedAt when the platform took its approval back, or null
 * @param takenBackAt when the partner took it back before its date, or null
 */
public record Verdict(
        Decision decision,
        Instant at,
        Reasons reasons,
        List<String> returned,
        PublicationDates dates,
        @Nullable Instant publishedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant takenBackAt) {

    /** Approved, and waiting for its date. */
    public boolean isWaiting() {
        return decision == Decision.APPROVED && publishedAt == null && revokedAt == null && takenBackAt == null;
    }

    /** Whether the partner was asked for something: returned, in part or whole, or approved and then revoked. */
    boolean asksForMore() {
        return decision != Decision.APPROVED || revokedAt != null;
    }

    public String reason() {
        return reasons.words();
    }
}
