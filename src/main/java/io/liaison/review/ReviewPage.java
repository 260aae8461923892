package io.liaison.review;

import io.liaison.base.Obstacle;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a reviewer needs for a verdict.
 *
 * @param live what is live now; empty for a first submission
 * @param obstacles why this account cannot give the verdict; empty when it can
 */
public record ReviewPage(
        SubmissionId id,
        PartnerEntry partner,
        String submittedBy,
        Instant submittedAt,
        String message,
        int revisionNumber,
        Optional<ProfileContent> live,
        ProfileContent submitted,
        Optional<Verdict> verdict,
        List<Obstacle> obstacles) {}
