package io.liaison.introductions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.base.PartnerId;
import io.liaison.database.Reach;
import io.liaison.mail.Outbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes requests nobody confirmed, and those taken back, after {@link Introduction#KEPT}. Looks across the tenants only for whose turn it is; what it
 * deletes it deletes within one tenant's reach, so many rows in a transaction, so that a flood of requests never becomes one long lock.
 * Letters about it that were never delivered go with it.
 */
@Component
class Forgetting {

    static final int BATCH = 500;

    private static final String STALE = "(confirmed_at is null and requested_at <= :before or withdrawn_at <= :before)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, PlatformTransactionManager transactions, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void forget() {
        Timestamp before = Timestamp.from(clock.instant().minus(Introduction.KEPT));
        for (PartnerId partner : withStale(before)) {
            int removed = BATCH;
            while (removed == BATCH) {
                removed = removeSome(partner, before);
            }
        }
    }

    private List<PartnerId> withStale(Timestamp before) {
        return Reach.platform(null)
                .call(() -> transactions.execute(
                        transaction -> jdbc.sql("select distinct partner_id from introduction_progress where " + STALE)
                                .param("before", before)
                                .query(UUID.class)
                                .list()))
                .stream()
                .map(PartnerId::new)
                .toList();
    }

    private int removeSome(PartnerId partner, Timestamp before) {
        return Reach.tenant(partner)
                .call(() -> transactions.execute(transaction -> {
                    List<UUID> removed = jdbc.sql("""
                                    delete from introduction where partner_id = :partner and id in (
                                        select id from introduction where partner_id = :partner and %s limit %d)
                                    returning id""".formatted(STALE, BATCH))
                            .param("partner", partner.value())
                            .param("before", before)
                            .query(UUID.class)
                            .list();
                    removed.forEach(outbox::recall);
                    return removed.size();
                }));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofHours(1);

        @Bean
        RecurringTask<Void> forgetIntroductions(ObjectProvider<Forgetting> forgetting) {
            return Tasks.recurring("forget-introductions", FixedDelay.of(EVERY))
                    .execute((task, context) -> forgetting.getObject().forget());
        }
    }
}
