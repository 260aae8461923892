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

/** Forgets letters to people without an account that could not be delivered, and those that demo mode kept. */
@Configuration(proxyBeanMethods = false)
class PassingLetters {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration EVERY = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> forgetPassingLetters(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-passing-letters", FixedDelay.of(EVERY))
                .execute((task, context) -> forget(jdbc, clock));
    }

    static void forget(JdbcClient jdbc, Clock clock) {
        jdbc.sql("delete from mail where passing and created_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
