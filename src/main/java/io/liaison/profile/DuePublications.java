package io.liaison.profile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.audit.AuditTrail;
import io.liaison.base.PartnerId;
import io.liaison.database.Reach;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what was approved for a date that has come, and unpublishes what was published until one. The facts are in the database and looked at
 * again under the profile's lock, so it does not matter how often this runs, on how many nodes, or how late. Looks across the tenants only for whose
 * turn it is; what it does, it does within one tenant's reach.
 */
@Component
class DuePublications {

    private static final Logger LOG = LoggerFactory.getLogger(DuePublications.class);

    private final Drafts drafts;
    private final LiveRevisions liveRevisions;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DuePublications(
            Drafts drafts,
            LiveRevisions liveRevisions,
            AuditTrail trail,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.drafts = drafts;
        this.liveRevisions = liveRevisions;
        this.trail = trail;
        this.events = events;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One partner's failure keeps no other from its date; it is tried again the next time. */
    void carryOut() {
        Instant now = clock.instant();
        for (PartnerId partner : due(now)) {
            try {
                Reach.tenant(partner)
                        .run(() -> transactions.executeWithoutResult(transaction -> carryOut(partner, now)));
            } catch (RuntimeException failure) {
                LOG.error("What is due for partner {} could not be carried out", partner, failure);
            }
        }
    }

    private List<PartnerId> due(Instant now) {
        return Reach.platform(null)
                .call(() -> transactions.execute(transaction -> jdbc.sql("""
                                select partner_id from profile where publish_at <= :now
                                union select partner_id from publication where ended_at is null and until <= :now""")
                        .param("now", Timestamp.from(now))
                        .query(UUID.class)
                        .list()))
                .stream()
                .map(PartnerId::new)
                .toList();
    }

    private void carryOut(PartnerId partner, Instant now) {
        Profile profile = drafts.findForChange(partner);
        unpublishWhatIsOver(profile, now);
        profile.approval().filter(approval -> !approval.from().isAfter(now)).ifPresent(approval -> {
            publish(profile, approval, now);
            unpublishWhatIsOver(profile, now);
        });
    }

    /** After a long standstill even what has just been published may be over; the public then never sees it. */
    private void unpublishWhatIsOver(Profile profile, Instant now) {
        liveRevisions
                .latest(profile)
                .filter(publication -> publication.isOverAt(now))
                .ifPresent(publication -> unpublish(profile, now));
    }

    private void unpublish(Profile profile, Instant now) {
        Revision live =
                profile.live().map(id -> drafts.find(profile.partner(), id)).orElseThrow();
        liveRevisions.unpublish(profile, Ending.DATE_CAME, null, "", now);
        trail.record(profile.partner(), null, "Unpublish on its date", "Revision " + live.number());
    }

    private void publish(Profile profile, Profile.Approval approval, Instant now) {
        Revision revision = drafts.find(profile.partner(), approval.revision());
        profile.publish(approval.revision());
        liveRevisions.publish(profile, revision, approval.by(), approval.until(), now);
        trail.record(profile.partner(), approval.by(), "Publish on its date", "Revision " + revision.number());
        events.publishEvent(new PublishedOnItsDate(profile.partner(), approval.revision(), now));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofSeconds(30);

        @Bean
        RecurringTask<Void> carryOutDuePublications(DuePublications duePublications) {
            return Tasks.recurring("carry-out-due-publications", FixedDelay.of(EVERY))
                    .execute((task, context) -> duePublications.carryOut());
        }
    }
}
