package io.liaison.figures;

import io.liaison.database.Reach;
import io.liaison.figures.Batch.Asked;
import io.liaison.figures.Batch.PartnerThing;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds what was counted to what there is, a batch in a transaction, each once. */
@Component
class Ledger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Ledger(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A batch that was written before, though its writer never heard of it, changes nothing. */
    void write(Batch batch) {
        Reach.platform(null)
                .run(() -> transactions.executeWithoutResult(started -> {
                    if (isNew(batch)) {
                        addPartners(batch);
                        addSearches(batch);
                        addWords(batch);
                    }
                }));
    }

    private boolean isNew(Batch batch) {
        return jdbc.sql("insert into figure_batch (id, written_at) values (?, ?) on conflict do nothing")
                        .params(batch.id(), Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private void addPartners(Batch batch) {
        Collection<PartnerThing> things = batch.partners().keySet();
        jdbc.sql("""
                        insert into partner_figure (day, partner_id, kind, offer_id, times)
                        select :day, * from unnest(:partners::uuid[], :kinds::text[], :offers::text[], :times::bigint[])
                        on conflict (day, partner_id, kind, offer_id) do update set times = partner_figure.times + excluded.times""")
                .param("day", Date.valueOf(batch.day()))
                .param("partners", things.stream().map(PartnerThing::partner).toArray(UUID[]::new))
                .param("kinds", texts(things, PartnerThing::kind))
                .param("offers", texts(things, PartnerThing::offer))
                .param("times", times(batch.partners().values()))
                .update();
    }

    private void addSearches(Batch batch) {
        jdbc.sql("""
                        insert into search_figure (day, found, times)
                        select :day, * from unnest(:found::text[], :times::bigint[])
                        on conflict (day, found) do update set times = search_figure.times + excluded.times""")
                .param("day", Date.valueOf(batch.day()))
                .param("found", texts(batch.searches().keySet(), Enum::name))
                .param("times", times(batch.searches().values()))
                .update();
    }

    private void addWords(Batch batch) {
        Collection<Asked> asked = batch.words().keySet();
        jdbc.sql("""
                        insert into asked_words (day, words, found, times)
                        select :day, * from unnest(:words::text[], :found::text[], :times::bigint[])
                        on conflict (day, words, found) do update set times = asked_words.times + excluded.times""")
                .param("day", Date.valueOf(batch.day()))
                .param("words", texts(asked, Asked::words))
                .param("found", texts(asked, one -> one.found().name()))
                .param("times", times(batch.words().values()))
                .update();
    }

    private static <T> String[] texts(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }

    private static Long[] times(Collection<Long> times) {
        return List.copyOf(times).toArray(Long[]::new);
    }
}
