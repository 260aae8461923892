package io.liaison.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes what is left of letters. Delivered ones are blank by then; others could not be delivered in the four days of trying, or are kept by demo mode.
 */
@Configuration(proxyBeanMethods = false)
class LetterRetentionJob {

    static final Duration KEPT = Duration.ofDays(30);
    /** To people without an account, who never asked us to keep anything. */
    static final Duration KEPT_OF_STRANGERS = Duration.ofDays(7);

    private static final Duration EVERY = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> deleteOldLetters(JdbcClient jdbc, LetterTransactions transactions, Clock clock) {
        return Tasks.recurring("delete-old-letters", FixedDelay.of(EVERY))
                .execute((task, context) -> transactions.run(() -> deleteOld(jdbc, clock)));
    }

    static void deleteOld(JdbcClient jdbc, Clock clock) {
        jdbc.sql("delete from mail where created_at < :old or passing and created_at < :oldOfStrangers")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .param("oldOfStrangers", Timestamp.from(clock.instant().minus(KEPT_OF_STRANGERS)))
                .update();
    }
}
