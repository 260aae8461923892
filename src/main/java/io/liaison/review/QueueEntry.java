package io.liaison.review;

import io.liaison.base.PartnerId;
import java.time.Instant;

/**
 * A submission in the reviewer's queue, oldest first.
 *
 * @param size how much it changes, in words: "2 fields, 1 offer"
 * @param isFirst whether nothing of the partner is live yet
 * @param isOwn whether the account that asks wrote or submitted it, so that somebody else has to judge it
 */
public record QueueEntry(
        SubmissionId id,
        PartnerId partner,
        String partnerName,
        String submittedBy,
        Instant submittedAt,
        String size,
        boolean isFirst,
        boolean isOwn) {}
