package io.liaison.freshness;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.liaison.audit.AuditTrail;
import io.liaison.base.PartnerId;
import io.liaison.base.Token;
import io.liaison.database.Reach;
import io.liaison.listings.ConfirmedListings;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.partners.Unlisting;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What comes by itself: reminders, the notice on the page, and leaving the search. Looks across the tenants only for whose turn it is; each step is
 * taken within one tenant's reach, in a transaction of its own that holds the partner's row, so that it is taken once, whoever else goes round.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final String DUE = """
            select partner_id from confirmation
             where step = 'FRESH' and review_by <= :month or step = 'A_MONTH_BEFORE' and review_by <= :week
                or step = 'A_WEEK_BEFORE' and review_by <= :now or step = 'OVERDUE' and overdue_at <= :graceAgo
             order by review_by""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Confirmations confirmations;
    private final FreshnessTerms terms;
    private final Reminders reminders;
    private final ConfirmedListings listings;
    private final Unlisting unlisting;
    private final PartnerRegister register;
    private final AuditTrail trail;
    private final Clock clock;

    Rounds(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Confirmations confirmations,
            FreshnessTerms terms,
            Reminders reminders,
            ConfirmedListings listings,
            Unlisting unlisting,
            PartnerRegister register,
            AuditTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.confirmations = confirmations;
        this.terms = terms;
        this.reminders = reminders;
        this.listings = listings;
        this.unlisting = unlisting;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does everything that is due now. What fails for one partner is tried again next time and keeps no other waiting. */
    void go() {
        Instant now = clock.instant();
        for (PartnerId partner : due(now)) {
            try {
                Reach.tenant(partner).run(() -> transactions.executeWithoutResult(started -> step(partner, now)));
            } catch (RuntimeException failure) {
                LOG.error(
                        "The freshness of partner {} could not be looked after; it will be tried again.",
                        partner,
                        failure);
            }
        }
    }

    private List<PartnerId> due(Instant now) {
        return Reach.platform(null)
                .call(() -> transactions.execute(transaction -> jdbc.sql(DUE)
                        .param("month", Timestamp.from(now.plus(FreshnessTerms.MONTH_BEFORE)))
                        .param("week", Timestamp.from(now.plus(FreshnessTerms.WEEK_BEFORE)))
                        .param("now", Timestamp.from(now))
                        .param("graceAgo", Timestamp.from(now.minus(terms.grace())))
                        .query(UUID.class)
                        .list()))
                .stream()
                .map(PartnerId::new)
                .toList();
    }

    private void step(PartnerId partner, Instant now) {
        confirmations.findForChange(partner.value()).ifPresent(confirmation -> confirmation
                .due(now, terms)
                .filter(due -> due != Step.UNLISTED || isListed(partner))
                .ifPresent(due -> take(partner, confirmation, due, now)));
    }

    /** Only what the rounds took out of the search are they to put back; what the platform took out stays out, and is not said to be theirs. */
    private boolean isListed(PartnerId partner) {
        return register.find(partner).standing() == Standing.LISTED;
    }

    private void take(PartnerId partner, Confirmation confirmation, Step due, Instant now) {
        Token token = Token.forPartner(partner);
        confirmation.take(due, token, now);
        if (due == Step.OVERDUE) {
            listings.overdue(partner);
        }
        if (due == Step.UNLISTED) {
            unlisting.unlist(partner);
        }
        trail.record(
                partner, null, due.isOverdue() ? due.label() : "Remind", "Confirmed " + reminders.day(confirmation));
        reminders.tell(partner, confirmation.details(terms), token);
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {

        private static final LocalTime EARLY = LocalTime.of(5, 30);

        /** The rounds come late: they write letters, whose outbox needs the scheduler, which needs this task. */
        @Bean
        RecurringTask<Void> goRounds(ObjectProvider<Rounds> rounds) {
            return Tasks.recurring("freshness-rounds", Schedules.daily(EARLY))
                    .execute((task, context) -> rounds.getObject().go());
        }
    }
}
