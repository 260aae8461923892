package io.liaison.review;

import io.liaison.base.Obstacle;
import io.liaison.comparison.Comparison;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a reviewer needs for a verdict.
 *
 * @param comparison with what is live; for a submission judged already, with what was live before it
 * @param verdict empty while it waits
 * @param obstacles why this account cannot give the verdict; empty when it can
 * @param lastReview the review before, where that one returned the changes
 */
public record ReviewPage(
        SubmissionId id,
        PartnerEntry partner,
        String submittedBy,
        Instant submittedAt,
        String message,
        int revisionNumber,
        ProfileContent submitted,
        Comparison comparison,
        Optional<Verdict> verdict,
        List<Obstacle> obstacles,
        Optional<LastReview> lastReview) {

    public ChangeRisk risk() {
        return ChangeRisk.of(comparison);
    }
}
