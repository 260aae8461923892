package io.liaison.review;

import io.liaison.base.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission that is approved and waits for its date.
 *
 * @param until when it is to be unpublished again, or null
 */
public record ApprovedEntry(
        SubmissionId id,
        PartnerId partner,
        String partnerName,
        String approvedBy,
        Instant publishAt,
        @Nullable Instant until) {}
