package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.ClientNetwork;
import io.liaison.base.PartnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes security events down: in the trail, in the transaction they happen in, and once that has held as one line of the log {@code io.liaison.security}.
 * The line has ids alone, no names, addresses, tokens or anything that somebody typed:
 * {@code event=role-changed by=<account> whom=<account or invitation> partner=<partner> network=203.0.113.0/24}.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("io.liaison.security");
    private static final String NOBODY = "-";

    private final AuditTrail trail;
    private final TransactionTemplate transactions;

    SecurityLog(AuditTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Somebody did something to an account or an invitation.
     *
     * @param partner the tenant it happened in, or null for the platform itself
     * @param by who did it, or null for somebody who has not signed in, or a job
     * @param whom the account or invitation it was done to, or null
     * @param subject the same for people to read in the trail
     */
    public void record(
            SecurityEvent event,
            @Nullable PartnerId partner,
            @Nullable AccountId by,
            @Nullable UUID whom,
            String subject) {
        String network = ClientNetwork.ofRequest();
        transactions.executeWithoutResult(started -> {
            trail.record(partner, by, event.action(), subject, network);
            whenItHolds(line(event, partner, by, whom, network));
        });
    }

    /** The same where the trail has been written already, by the database itself. */
    public void tell(SecurityEvent event, @Nullable AccountId by, @Nullable UUID whom) {
        whenItHolds(line(event, null, by, whom, ClientNetwork.ofRequest()));
    }

    /**
     * What people who have not signed in tried within a minute.
     *
     * @param whom the account that they named, or null where they named none of ours
     * @param subject the same for people to read in the trail
     * @param network where they are, or empty for several networks
     * @param times how often, those included that were turned away unread
     * @param refused how often they were turned away, because there were too many
     */
    public void recordTries(
            SecurityEvent event, @Nullable AccountId whom, String subject, String network, int times, int refused) {
        transactions.executeWithoutResult(started -> {
            trail.record(null, null, event.action(), subject, network);
            whenItHolds(line(event, null, null, whom == null ? null : whom.value(), network) + " times=" + times
                    + " refused=" + refused);
        });
    }

    private static String line(
            SecurityEvent event,
            @Nullable PartnerId partner,
            @Nullable AccountId by,
            @Nullable UUID whom,
            String network) {
        return "event=" + event.id() + " by=" + written(by) + " whom=" + written(whom) + " partner=" + written(partner)
                + " network=" + (network.isEmpty() ? NOBODY : network);
    }

    private static String written(@Nullable Object id) {
        return id == null ? NOBODY : id.toString();
    }

    private static void whenItHolds(String line) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    LOG.info(line);
                }
            });
        } else {
            LOG.info(line);
        }
    }
}
