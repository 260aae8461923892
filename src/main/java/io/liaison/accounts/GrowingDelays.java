package io.liaison.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets some tries of a key pass at once, and each further one only after a pause that is twice as long as the one before. Counting and deciding are one
 * step: of many tries at the same moment no more pass than of one after the other. What is turned away does not make the pause longer.
 */
final class GrowingDelays<K> {

    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private record Tries(int passed, Instant next) {}

    private final Cache<K, Tries> tries = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(FORGOTTEN)
            .build();
    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Clock clock;

    /** @param free how many pass without a pause */
    GrowingDelays(int free, Duration first, Duration longest, Clock clock) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.clock = clock;
    }

    /** @return zero where it passes, which counts it, or how long to wait */
    Duration pass(K key) {
        Instant now = clock.instant();
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        tries.asMap().compute(key, (same, before) -> {
            if (before != null && now.isBefore(before.next())) {
                wait.set(Duration.between(now, before.next()));
                return before;
            }
            int passed = before == null ? 1 : before.passed() + 1;
            return new Tries(passed, now.plus(pauseAfter(passed)));
        });
        return Objects.requireNonNull(wait.get());
    }

    /** The last one that passed was no guess. */
    void takeBack(K key) {
        tries.asMap()
                .computeIfPresent(
                        key,
                        (same, before) ->
                                before.passed() <= 1 ? null : new Tries(before.passed() - 1, clock.instant()));
    }

    void forget(K key) {
        tries.invalidate(key);
    }

    private Duration pauseAfter(int passed) {
        if (passed < free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(passed - free, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
