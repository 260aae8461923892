package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are read; whatever is null is open.
 *
 * @param action what was done, or {@link #SECURITY}
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

    /** In place of one action: all those that are {@link SecurityEvent}s. */
    public static final String SECURITY = "Everything about signing in and rights";

    /** One in a line. */
    @Nullable
    String actions() {
        return SECURITY.equals(action)
                ? Stream.of(SecurityEvent.values()).map(SecurityEvent::action).collect(Collectors.joining("\n"))
                : action;
    }
}
