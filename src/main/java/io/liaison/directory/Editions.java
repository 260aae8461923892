package io.liaison.directory;

import io.liaison.delivery.Edition;
import io.liaison.partners.PartnerListedAgain;
import io.liaison.partners.PartnerUnlisted;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.ProfilePublished;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The number of what is public now. It grows in the transaction that publishes, so whatever was made while a number was current, and is kept under
 * that number, is never older than it. A change on this node is seen at once, a change on another within a quarter of a second.
 */
@Component
class Editions implements Edition {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
    private static final Duration TRUSTED = Duration.ofMillis(250);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Instant trustedUntil = Instant.EPOCH;
    private volatile long number;

    Editions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** While one request looks the number up, the others go on with what they know, unless they know nothing. */
    @Override
    public long current() {
        if (clock.instant().isAfter(trustedUntil) && (looking.tryLock() || waitForFirst())) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return number;
    }

    @TransactionalEventListener(
            phase = TransactionPhase.AFTER_COMMIT,
            classes = {
                ProfilePublished.class,
                PartnerWithdrawn.class,
                PartnerUnlisted.class,
                PartnerListedAgain.class,
                ListingChanged.class
            })
    void begin() {
        looking.lock();
        try {
            trustedUntil = Instant.EPOCH;
        } finally {
            looking.unlock();
        }
    }

    private boolean waitForFirst() {
        if (trustedUntil.equals(Instant.EPOCH)) {
            looking.lock();
            return true;
        }
        return false;
    }

    private void look() {
        Instant asked = clock.instant();
        if (asked.isBefore(trustedUntil)) {
            return;
        }
        try {
            number = jdbc.sql("select number from listing_edition")
                    .query(Long.class)
                    .single();
        } catch (DataAccessException databaseAway) {
            LOG.warn("Public pages stay as they are while the database does not answer: {}", databaseAway.getMessage());
        }
        trustedUntil = asked.plus(TRUSTED);
    }
}
