package io.liaison.listings;

import io.liaison.base.Slug;
import io.liaison.content.SynonymsChanged;
import io.liaison.content.TermsChanged;
import io.liaison.content.Vocabularies;
import io.liaison.database.PublicReads;
import io.liaison.delivery.Edition;
import io.liaison.partners.PartnerListedAgain;
import io.liaison.partners.PartnerMoved;
import io.liaison.partners.PartnerUnlisted;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.ProfilePublished;
import io.liaison.profile.ProfileUnpublished;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The number of what is public now. It grows in the transaction that publishes, so whatever was made while a number was current, and is kept under
 * that number, is never older than it. A change on this node is seen at once. A change on another is heard of within milliseconds from the
 * {@link EditionListener}, whose word is good for three quarters of a second; without it, requests look for themselves four times a second.
 */
@Component
class Editions implements Edition {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
    private static final Duration SEEN = Duration.ofMillis(250);
    private static final Duration HEARD = Duration.ofMillis(750);

    private final PublicReads reads;
    private final Vocabularies vocabularies;
    private final AddressEditions addresses = new AddressEditions();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long begun = System.nanoTime();
    private volatile Known known = new Known(0, begun - 1, begun);

    /** Moments are System.nanoTime, which no clock correction moves. */
    private record Known(long number, long askedAt, long until) {}

    Editions(PublicReads reads, Vocabularies vocabularies) {
        this.reads = reads;
        this.vocabularies = vocabularies;
    }

    /** While one request looks the number up, the others go on with what they know, unless they know nothing. */
    @Override
    public long current() {
        if (!isTrusted() && (looking.tryLock() || waitForFirst())) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return known.number();
    }

    @Override
    public long known() {
        Known now = known;
        return isTrusted(now) ? now.number() : UNKNOWN;
    }

    @Override
    public long of(Slug partner) {
        current();
        return addresses.of(partner);
    }

    @Override
    public long knownOf(Slug partner) {
        return known() == UNKNOWN ? UNKNOWN : addresses.of(partner);
    }

    @TransactionalEventListener(
            phase = TransactionPhase.AFTER_COMMIT,
            classes = {
                ProfilePublished.class,
                ProfileUnpublished.class,
                PartnerMoved.class,
                PartnerWithdrawn.class,
                PartnerUnlisted.class,
                PartnerListedAgain.class,
                ListingChanged.class,
                SynonymsChanged.class,
                TermsChanged.class
            })
    void begin() {
        begun = System.nanoTime();
    }

    /** What the listener reads, and how long ago it asked. Gives the number. */
    long hear(Connection connection) throws SQLException {
        long askedAt = System.nanoTime();
        long since = since();
        take(EditionReading.read(connection, since), askedAt, HEARD);
        return known.number();
    }

    private boolean isTrusted() {
        return isTrusted(known);
    }

    private boolean isTrusted(Known now) {
        return now.askedAt() - begun >= 0 && System.nanoTime() - now.until() < 0;
    }

    private boolean waitForFirst() {
        if (known.askedAt() - begun < 0) {
            looking.lock();
            return true;
        }
        return false;
    }

    private void look() {
        if (isTrusted()) {
            return;
        }
        long askedAt = System.nanoTime();
        try (Connection connection = reads.source().getConnection()) {
            take(EditionReading.read(connection, since()), askedAt, SEEN);
        } catch (SQLException databaseAway) {
            LOG.warn("Public pages stay as they are while the database does not answer: {}", databaseAway.getMessage());
            stay(askedAt);
        }
    }

    private long since() {
        long number = known.number();
        return number == 0 ? EditionReading.NOTHING_KNOWN : number;
    }

    /**
     * What was asked earlier than what is known already is older. Addresses and the words for terms first: nobody may see the new number with the old
     * ones.
     */
    private synchronized void take(EditionReading reading, long askedAt, Duration trusted) {
        if (askedAt - known.askedAt() < 0) {
            return;
        }
        if (reading.number() != known.number()) {
            addresses.note(reading);
            if (reading.everyPage() > 0 || !reading.isComplete()) {
                vocabularies.forget();
            }
        }
        known = new Known(reading.number(), askedAt, askedAt + trusted.toNanos());
    }

    private synchronized void stay(long askedAt) {
        if (askedAt - known.askedAt() >= 0) {
            known = new Known(known.number(), askedAt, askedAt + SEEN.toNanos());
        }
    }
}
