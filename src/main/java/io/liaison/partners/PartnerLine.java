package io.liaison.partners;

import java.util.List;
import java.util.Optional;

/** A partner in the platform's list, with all that is worth knowing at a glance. */
public record PartnerLine(
        PartnerEntry partner,
        PartnerState state,
        PartnerProgress.Progress progress,
        Optional<PartnerFreshness.Freshness> freshness,
        List<PendingInvitation> invitations) {}
