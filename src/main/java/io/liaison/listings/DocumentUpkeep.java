package io.liaison.listings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.base.PartnerId;
import io.liaison.content.ContentJson;
import io.liaison.database.Reach;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Forgets changes that every node knows, and writes documents, bit by bit, for listings that have none in today's form. */
@Component
class DocumentUpkeep {

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;
    private volatile boolean areAllWritten;

    private record Undocumented(UUID id, int revision, String content) {}

    DocumentUpkeep(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    void forgetOldChanges() {
        jdbc.sql("delete from listing_change where at < ?")
                .param(Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    /** Not where something else is published meanwhile. Once there are none left there will be no more. */
    void writeSomeDocuments() {
        if (areAllWritten) {
            return;
        }
        List<Undocumented> undocumented = jdbc.sql("""
                        select id, revision_number, content from listing
                         where document ->> 'schema' is distinct from ? limit ?""")
                .params(String.valueOf(Findable.SCHEMA), BATCH)
                .query((row, number) -> new Undocumented(
                        row.getObject("id", UUID.class), row.getInt("revision_number"), row.getString("content")))
                .list();
        undocumented.forEach(this::document);
        areAllWritten = undocumented.isEmpty();
    }

    private void document(Undocumented listing) {
        Reach.tenant(new PartnerId(listing.id()))
                .run(() -> transactions.executeWithoutResult(started -> jdbc.sql(
                                "update listing set document = ?::jsonb where id = ? and revision_number = ?")
                        .params(document(listing.content()), listing.id(), listing.revision())
                        .update()));
    }

    private String document(String content) {
        return json.writeValueAsString(Findable.of(ContentJson.read(content)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofMinutes(10);

        @Bean
        RecurringTask<Void> keepDocuments(DocumentUpkeep upkeep) {
            return Tasks.recurring("keep-documents", FixedDelay.of(EVERY)).execute((task, context) -> {
                upkeep.forgetOldChanges();
                upkeep.writeSomeDocuments();
            });
        }
    }
}
