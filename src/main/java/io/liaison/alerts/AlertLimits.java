package io.liaison.alerts;

import io.liaison.base.EmailAddress;
import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the form from writing to strangers in bulk. */
@Component
class AlertLimits {

    static final int PER_CLIENT = 20;
    static final int PER_RECIPIENT = 5;

    private final RateLimit clients;
    private final RateLimit recipients;

    AlertLimits(Clock clock) {
        clients = new RateLimit(PER_CLIENT, clock);
        recipients = new RateLimit(PER_RECIPIENT, clock);
    }

    /** @throws TooManyRequests when this client has asked for enough for now */
    void countClient(String address) {
        clients.countClient(address);
    }

    /** Whether this address may be written to once more; refusing aloud would tell strangers what others did with it. */
    boolean mayWriteTo(EmailAddress recipient) {
        try {
            recipients.count(recipient.mailbox());
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }
}
