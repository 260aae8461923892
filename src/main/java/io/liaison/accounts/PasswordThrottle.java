package io.liaison.accounts;

import io.liaison.base.ClientNetwork;
import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Bounds what one network (/24, /64) does about passwords: asking for links, twenty an hour, and opening links that there are not, thirty and then after
 * delays that grow. Each node counts for itself.
 */
@Component
public class PasswordThrottle {

    static final int ASKED_AN_HOUR = 20;
    static final int WRONG_LINKS = 30;

    private final RateLimit asking;
    private final GrowingDelays<String> links;

    PasswordThrottle(Clock clock) {
        asking = new RateLimit(ASKED_AN_HOUR, clock);
        links = new GrowingDelays<>(WRONG_LINKS, Duration.ofSeconds(10), Duration.ofMinutes(5), clock);
    }

    /**
     * Counts one who asks for a link.
     *
     * @throws TooManyRequests when the network has asked often enough for now
     */
    public void countAsking(String client) {
        asking.count(ClientNetwork.of(client));
    }

    /**
     * Counts a link before it is looked up.
     *
     * @throws TooManyRequests when the network has tried too many that there are not
     */
    public void countLink(String client) {
        Duration wait = links.pass(ClientNetwork.of(client));
        if (!wait.isZero()) {
            throw new TooManyRequests(wait);
        }
    }

    /** The last one counted was a real one. */
    public void foundLink(String client) {
        links.takeBack(ClientNetwork.of(client));
    }
}
