package io.liaison.alerts;

import io.liaison.database.Reach;
import io.liaison.directory.DirectoryQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for news whose time has come and writes them. Each alert has a transaction of its own that holds its row, so that its letter is posted once,
 * whoever else goes round; alerts with one question follow each other and share its search, so thousands cost as many searches as there are questions.
 */
@Component
class AlertRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);

    /** What was published so lately may not be committed, or not found, yet: it is told the next time. */
    private static final Duration SETTLING = Duration.ofMinutes(2);

    /** Of several with one question to one address the one confirmed last speaks for all. */
    private static final String DUE = """
            select id from alert where due_at <= :now and not exists (
                   select 1 from alert as later where later.email = alert.email and later.question = alert.question
                      and (later.confirmed_at, later.id) > (alert.confirmed_at, alert.id))
             order by question""";

    private final JdbcClient jdbc;
    private final AlertRows rows;
    private final NewestMatches matches;
    private final AlertLetters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    private record Held(AlertDetails details, Instant toldUntil) {}

    AlertRounds(
            JdbcClient jdbc,
            AlertRows rows,
            NewestMatches matches,
            AlertLetters letters,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.matches = matches;
        this.letters = letters;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Tells what is due. What fails for one alert is tried again next time and keeps no other waiting. */
    void go() {
        Instant now = clock.instant();
        Reach.platform(null).run(() -> {
            LastSearch search = new LastSearch(matches::of);
            for (UUID alert : due(now)) {
                try {
                    transactions.executeWithoutResult(started -> look(alert, search, now));
                } catch (RuntimeException failure) {
                    LOG.error("An alert could not be looked after; it will be tried again.", failure);
                }
            }
        });
    }

    private List<UUID> due(Instant now) {
        return transactions.execute(started -> jdbc.sql(DUE)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list());
    }

    private void look(UUID alert, Function<DirectoryQuery, List<News>> search, Instant now) {
        jdbc.sql("select * from alert where id = ? and due_at <= ? for update skip locked")
                .params(alert, Timestamp.from(now))
                .query((row, number) -> held(row))
                .optional()
                .ifPresent(held -> tell(alert, held, search, now));
    }

    private void tell(UUID alert, Held held, Function<DirectoryQuery, List<News>> search, Instant now) {
        Instant until = now.minus(SETTLING);
        List<News> news = search.apply(held.details().question()).stream()
                .filter(one -> one.isWithin(held.toldUntil(), until))
                .toList();
        if (!news.isEmpty()) {
            letters.tell(held.details(), news, held.toldUntil(), rows.addLink(alert));
        }
        jdbc.sql("update alert set told_until = greatest(told_until, ?), due_at = ? where id = ?")
                .params(
                        Timestamp.from(until),
                        Timestamp.from(now.plus(held.details().frequency().pause())),
                        alert)
                .update();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(AlertRows.details(row), row.getTimestamp("told_until").toInstant());
    }

    /** Remembers the answer to the question before. */
    private static final class LastSearch implements Function<DirectoryQuery, List<News>> {

        private final Function<DirectoryQuery, List<News>> search;
        private DirectoryQuery question = DirectoryQuery.EVERYTHING;
        private List<News> answer = List.of();
        private boolean isKnown;

        LastSearch(Function<DirectoryQuery, List<News>> search) {
            this.search = search;
        }

        @Override
        public List<News> apply(DirectoryQuery asked) {
            if (!isKnown || !asked.equals(question)) {
                answer = search.apply(asked);
                question = asked;
                isKnown = true;
            }
            return answer;
        }
    }
}
