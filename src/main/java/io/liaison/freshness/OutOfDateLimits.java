package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps visitors' remarks to as many as people send and a partner can read. */
@Component
class OutOfDateLimits {

    static final int PER_CLIENT = 10;
    static final int PER_PARTNER = 30;

    private final RateLimit clients;
    private final RateLimit partners;

    OutOfDateLimits(Clock clock) {
        clients = new RateLimit(PER_CLIENT, clock);
        partners = new RateLimit(PER_PARTNER, clock);
    }

    /** @throws TooManyRequests when the client, or the partner, has had enough for now */
    void count(PartnerId partner, String client) {
        clients.countClient(client);
        partners.count(partner.toString());
    }
}
