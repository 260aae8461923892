package io.liaison.signoff;

import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps a link that fell into wrong hands from flooding the partner. */
@Component
class SignOffLimits {

    static final int PER_CLIENT = 30;
    static final int PER_LINK = 20;

    private final RateLimit clients;
    private final RateLimit links;

    SignOffLimits(Clock clock) {
        clients = new RateLimit(PER_CLIENT, clock);
        links = new RateLimit(PER_LINK, clock);
    }

    /** @throws TooManyRequests when the client, or the link, has had enough for now */
    void count(SignOffId link, String client) {
        clients.countClient(client);
        links.count(link.toString());
    }
}
