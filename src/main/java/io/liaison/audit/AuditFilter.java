package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are read; whatever is null is open.
 *
 * @param from at or after it
 * @param until before it
 */
public record AuditFilter(
        @Nullable AccountId actor,
        @Nullable String action,
        @Nullable PartnerId partner,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
