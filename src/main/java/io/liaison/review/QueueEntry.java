package io.liaison.review;

import io.liaison.base.PartnerId;
import java.time.Instant;

/** A submission in the reviewer's queue, oldest first. */
public record QueueEntry(
        SubmissionId id,
        PartnerId partner,
        String partnerName,
        String submittedBy,
        Instant submittedAt,
        boolean isFirst) {}
