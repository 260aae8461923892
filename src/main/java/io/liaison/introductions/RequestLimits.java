package io.liaison.introductions;

import io.liaison.base.EmailAddress;
import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps our form from writing to strangers in bulk: so many requests an hour from one client, so many confirmation mails an hour to one address.
 */
@Component
class RequestLimits {

    static final int PER_CLIENT = 20;
    static final int PER_RECIPIENT = 5;

    private final RateLimit clients;
    private final RateLimit recipients;

    RequestLimits(Clock clock) {
        clients = new RateLimit(PER_CLIENT, clock);
        recipients = new RateLimit(PER_RECIPIENT, clock);
    }

    /** @throws TooManyRequests when this client has sent enough for now */
    void countClient(String address) {
        clients.countClient(address);
    }

    /** @throws TooManyRequests when this address has been written to often enough for now */
    void countRecipient(EmailAddress recipient) {
        recipients.count(recipient.value());
    }
}
