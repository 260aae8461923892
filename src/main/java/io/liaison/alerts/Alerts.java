package io.liaison.alerts;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a visitor's wish to hear of news, has it confirmed by mail, and ends it. */
@Service
@Transactional
public class Alerts {

    /** How long an alert can be confirmed. */
    static final Duration KEPT = Duration.ofDays(7);

    private final AlertRows rows;
    private final AlertLimits limits;
    private final AlertLetters letters;
    private final Clock clock;

    Alerts(AlertRows rows, AlertLimits limits, AlertLetters letters, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Takes the wish and writes to the address for its owner to confirm it. Nobody can tell from the answer what else the address is used for.
     *
     * @param client the network address the wish came from; counted, not kept
     * @throws Refusal when something is missing, at the name of its field
     * @throws TooManyRequests when the client has had enough for now
     */
    @AllowedTo(Caller.ANYONE)
    public void ask(AlertRequest asked, String client) {
        Refusal.throwIfAny(asked.obstacles());
        limits.countClient(client);
        EmailAddress recipient = new EmailAddress(asked.email());
        if (limits.mayWriteTo(recipient)) {
            UUID alert = UUID.randomUUID();
            rows.open(alert);
            rows.add(alert, asked, clock.instant());
            letters.askToConfirm(recipient, rows.addLink(alert));
        }
    }

    /** @throws NothingHere when there is no such alert, or it was not confirmed in time */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public AlertDetails find(Token token) {
        return opened(token);
    }

    /**
     * Starts it, once: confirming again changes nothing.
     *
     * @throws NothingHere when there is no such alert, or it was not confirmed in time
     */
    @AllowedTo(Caller.ANYONE)
    public void confirm(Token token) {
        AlertDetails details = opened(token);
        if (!details.isConfirmed()) {
            rows.confirm(token.carried(), details, clock.instant());
        }
    }

    /**
     * Ends it, and every other of the same words to the same address, and erases what is stored of it. What was never confirmed speaks for itself alone.
     *
     * @throws NothingHere when there is no such alert
     */
    @AllowedTo(Caller.ANYONE)
    public void stop(Token token) {
        AlertDetails details = opened(token);
        if (details.isConfirmed()) {
            rows.removeAllLike(details);
        } else {
            rows.remove(token.carried());
        }
    }

    private AlertDetails opened(Token token) {
        Instant askedAfter = clock.instant().minus(KEPT);
        rows.open(token.carried());
        return rows.find(token, askedAfter).orElseThrow(NothingHere::new);
    }
}
