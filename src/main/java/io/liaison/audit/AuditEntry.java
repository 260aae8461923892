package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param number in the order in which entries were written
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable PartnerId partner,
        @Nullable AccountId actor,
        String action,
        String subject) {}
