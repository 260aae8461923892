package io.liaison.alerts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.database.Reach;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When news are looked for, and when what nobody confirmed is forgotten. */
@Configuration(proxyBeanMethods = false)
class AlertSchedule {

    private static final Duration EVERY = Duration.ofMinutes(30);

    /** The rounds come late: they write letters, whose outbox needs the scheduler, which needs this task. */
    @Bean
    RecurringTask<Void> tellAlerts(ObjectProvider<AlertRounds> rounds) {
        return Tasks.recurring("tell-alerts", FixedDelay.of(EVERY))
                .execute((task, context) -> rounds.getObject().go());
    }

    @Bean
    RecurringTask<Void> forgetAlerts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return Tasks.recurring("forget-alerts", FixedDelay.of(EVERY))
                .execute((task, context) -> forget(jdbc, new TransactionTemplate(transactions), clock));
    }

    static void forget(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        Timestamp before = Timestamp.from(clock.instant().minus(Alerts.KEPT));
        Reach.platform(null)
                .run(() -> transactions.executeWithoutResult(
                        started -> jdbc.sql("delete from alert where confirmed_at is null and asked_at <= ?")
                                .param(before)
                                .update()));
    }
}
