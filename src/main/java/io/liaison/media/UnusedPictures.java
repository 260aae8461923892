package io.liaison.media;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.database.Reach;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes pictures that nothing has used for a week. Those of a text that is being stored at the same moment are held by it, and left alone; so many in a transaction, so that none
 * becomes one long lock.
 */
@Component
class UnusedPictures {

    static final Duration KEPT = Duration.ofDays(7);

    private static final int BATCH = 100;

    private final PictureUses uses;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UnusedPictures(PictureUses uses, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.uses = uses;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void remove() {
        Instant before = clock.instant().minus(KEPT);
        Reach.platform(null).run(() -> {
            transactions.executeWithoutResult(started -> uses.forgetUploads(before));
            int removed = BATCH;
            while (removed == BATCH) {
                removed = removeSome(before);
            }
        });
    }

    private int removeSome(Instant before) {
        return transactions.execute(started -> {
            List<String> unused = lock(before);
            if (!unused.isEmpty()) {
                delete(unused);
            }
            return unused.size();
        });
    }

    private List<String> lock(Instant before) {
        return jdbc.sql("""
                        select sha256 from media
                         where created_at < :before
                           and not exists (select from picture_use where picture_use.sha256 = media.sha256)
                         limit :batch for update skip locked""")
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .query(String.class)
                .list();
    }

    /** Asked again for each, now that nobody else can begin to use it. */
    private void delete(List<String> locked) {
        List<String> unused =
                jdbc.sql("""
                        select sha256 from media where sha256 in (:locked)
                           and not exists (select from picture_use where picture_use.sha256 = media.sha256)""").param("locked", locked).query(String.class).list();
        if (unused.isEmpty()) {
            return;
        }
        for (String table : List.of("media_rendition", "media")) {
            jdbc.sql("delete from " + table + " where sha256 in (:unused)")
                    .param("unused", unused)
                    .update();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofHours(6);

        @Bean
        RecurringTask<Void> removeUnusedPictures(ObjectProvider<UnusedPictures> unused) {
            return Tasks.recurring("remove-unused-pictures", FixedDelay.of(EVERY))
                    .execute((task, context) -> unused.getObject().remove());
        }
    }
}
