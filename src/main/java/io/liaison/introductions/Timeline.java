package io.liaison.introductions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an introduction took each of its steps; null for a step not taken. */
public record Timeline(
        Instant requestedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant seenAt,
        @Nullable Instant outcomeAt,
        @Nullable Instant takenBackAt) {}
