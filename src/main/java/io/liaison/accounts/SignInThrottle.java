package io.liaison.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.liaison.base.ClientNetwork;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by delays that grow rather than by locks that others could close: for one account from one network, for one account from
 * everywhere, for all accounts from one network, and over all. A try is counted before the password is looked at; one that succeeds is taken back.
 * Networks are /24 or /64. Each node counts for itself.
 */
@Component
class SignInThrottle {

    static final int FOR_ACCOUNT_FROM_NETWORK = 5;
    static final int FOR_ACCOUNT = 20;
    static final int FROM_NETWORK = 30;
    static final int A_MINUTE = 300;

    private static final int REMEMBERED = 100_000;
    private static final Duration KNOWN = Duration.ofDays(30);

    private final GrowingDelays<Origin> accountsFromNetworks;
    private final GrowingDelays<String> accounts;
    private final GrowingDelays<String> networks;
    private final Bucket all = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
            .build();
    /** From where somebody signed in to an account: a guesser elsewhere does not slow its owner down there. */
    private final Cache<Origin, Boolean> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(KNOWN)
            .build();

    /** One account and one network. */
    private record Origin(String email, String network) {}

    SignInThrottle(Clock clock) {
        accountsFromNetworks =
                new GrowingDelays<>(FOR_ACCOUNT_FROM_NETWORK, Duration.ofSeconds(30), Duration.ofMinutes(15), clock);
        accounts = new GrowingDelays<>(FOR_ACCOUNT, Duration.ofSeconds(10), Duration.ofMinutes(5), clock);
        networks = new GrowingDelays<>(FROM_NETWORK, Duration.ofSeconds(10), Duration.ofMinutes(5), clock);
    }

    /** Counts a try. */
    boolean admits(String email, String client) {
        Origin origin = new Origin(email, ClientNetwork.of(client));
        return accountsFromNetworks.pass(origin).isZero()
                && networks.pass(origin.network()).isZero()
                && (known.getIfPresent(origin) != null || accounts.pass(email).isZero())
                && all.tryConsume(1);
    }

    void succeeded(String email, String client) {
        Origin origin = new Origin(email, ClientNetwork.of(client));
        accountsFromNetworks.forget(origin);
        networks.takeBack(origin.network());
        if (known.getIfPresent(origin) == null) {
            accounts.takeBack(email);
            known.put(origin, true);
        }
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        Authentication authentication = event.getAuthentication();
        Stream.of(authentication.getDetails())
                .filter(WebAuthenticationDetails.class::isInstance)
                .map(details -> ((WebAuthenticationDetails) details).getRemoteAddress())
                .forEach(client -> succeeded(email(authentication), client));
    }

    private static String email(Authentication authentication) {
        return authentication.getName().strip().toLowerCase(Locale.ROOT);
    }
}
