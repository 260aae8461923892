package io.liaison.freshness;

import io.liaison.base.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a partner's live page is.
 *
 * @param months between confirmations where the platform set another number, or null
 * @param unlistedFrom when an overdue page leaves the search; null where it is not overdue, or has left it
 */
public record FreshnessDetails(
        PartnerId partner,
        Instant confirmedAt,
        Instant reviewBy,
        @Nullable Integer months,
        Step step,
        @Nullable Instant unlistedFrom) {}
