package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param number in the order in which entries were written
 * @param network from where it was done, in CIDR notation, or empty where that is not written down
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable PartnerId partner,
        @Nullable AccountId actor,
        String action,
        String subject,
        String network) {}
