package io.liaison.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Slows down guessing: five wrong passwords for one e-mail address from one client, then one more try a minute. Each node counts for itself. */
@Component
class SignInThrottle {

    private static final int TRIES = 5;
    private static final Duration ANOTHER_TRY_AFTER = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean isClosedTo(String email, String client) {
        Bucket bucket = buckets.getIfPresent(new Key(email, client));
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    void countFailure(String email, String client) {
        buckets.get(new Key(email, client), key -> fullBucket()).tryConsume(1);
    }

    void forget(String email, String client) {
        buckets.invalidate(new Key(email, client));
    }

    @EventListener
    void countFailure(AbstractAuthenticationFailureEvent event) {
        countFailure(email(event.getAuthentication()), client(event.getAuthentication()));
    }

    @EventListener
    void forget(AuthenticationSuccessEvent event) {
        forget(email(event.getAuthentication()), client(event.getAuthentication()));
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillIntervally(1, ANOTHER_TRY_AFTER))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    private static String email(Authentication authentication) {
        return authentication.getName().strip().toLowerCase(Locale.ROOT);
    }

    private static String client(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    private record Key(String email, String client) {}

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
