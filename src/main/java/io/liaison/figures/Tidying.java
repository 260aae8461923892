package io.liaison.figures;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.database.Reach;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets words that were asked rarely after a month, everything after two years, and the numbers of batches after a day. */
@Component
class Tidying {

    static final int DAYS_RARE_WORDS_ARE_KEPT = 30;
    private static final int DAYS_KEPT = 2 * 365;
    private static final Duration BATCH_NUMBERS_KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Tidying(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void tidy() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Reach.platform(null)
                .run(() -> transactions.executeWithoutResult(started -> {
                    jdbc.sql("""
                            delete from asked_words where day < :monthAgo and words in (
                                   select words from asked_words group by words
                                   having sum(times) < :often and count(distinct day) < 2)""")
                            .param("monthAgo", Date.valueOf(today.minusDays(DAYS_RARE_WORDS_ARE_KEPT)))
                            .param("often", AskedWords.OFTEN)
                            .update();
                    for (String table : new String[] {"asked_words", "search_figure", "partner_figure"}) {
                        jdbc.sql("delete from " + table + " where day < ?")
                                .param(Date.valueOf(today.minusDays(DAYS_KEPT)))
                                .update();
                    }
                    jdbc.sql("delete from figure_batch where written_at < ?")
                            .param(Timestamp.from(clock.instant().minus(BATCH_NUMBERS_KEPT)))
                            .update();
                }));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofHours(12);

        @Bean
        RecurringTask<Void> tidyFigures(Tidying tidying) {
            return Tasks.recurring("tidy-figures", FixedDelay.of(EVERY)).execute((task, context) -> tidying.tidy());
        }
    }
}
