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
    private final RateLimit recipientsOfClients;

    RequestLimits(Clock clock) {
        clients = new RateLimit(PER_CLIENT, clock);
        recipientsOfClients = new RateLimit(PER_RECIPIENT, clock);
        recipients = new RateLimit(PER_RECIPIENT, clock);
    }

    /** @throws TooManyRequests when this client has sent enough for now */
    void countClient(String address) {
        clients.countClient(address);
    }

    /**
     * Whether this mailbox may be written to once more. That others wrote to it is not said: it would tell strangers who uses this form.
     *
     * @throws TooManyRequests when this client itself has written to it often enough for now
     */
    boolean mayWriteTo(EmailAddress recipient, String client) {
        recipientsOfClients.count(RateLimit.network(client) + " " + recipient.mailbox());
        try {
            recipients.count(recipient.mailbox());
            return true;
        } catch (TooManyRequests byOthers) {
            return false;
        }
    }
}
