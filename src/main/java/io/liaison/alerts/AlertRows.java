package io.liaison.alerts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.database.SignedSettings;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Sorting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored alerts. Row-level security shows those that the transaction opened, by a token, and no other. */
@Component
class AlertRows {

    private final JdbcClient jdbc;
    private final SignedSettings settings;

    AlertRows(JdbcClient jdbc, SignedSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Lets the rest of the transaction see the one alert of this id. */
    void open(UUID alert) {
        settings.tell("liaison.alert", alert.toString());
    }

    void add(UUID alert, AlertRequest asked, Instant now) {
        jdbc.sql("""
                        insert into alert (id, email, question, frequency, asked_at)
                        values (:id, :email, :question, :frequency, :now)""")
                .param("id", alert)
                .param("email", new EmailAddress(asked.email()).value())
                .param("question", stored(asked.question()))
                .param("frequency", asked.frequency().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** A token for one letter; those before it go on working. */
    Token addLink(UUID alert) {
        Token token = Token.carrying(alert);
        jdbc.sql("insert into alert_link (token_hash, alert_id) values (?, ?)")
                .params(token.hash(), alert)
                .update();
        return token;
    }

    /** @param askedAfter an alert that nobody confirmed is forgotten when it is older */
    Optional<AlertDetails> find(Token token, Instant askedAfter) {
        return jdbc.sql("""
                        select alert.* from alert join alert_link on alert_link.alert_id = alert.id
                         where alert.id = :id and alert_link.token_hash = :hash
                           and (confirmed_at is not null or asked_at > :askedAfter)""")
                .param("id", token.carried())
                .param("hash", token.hash())
                .param("askedAfter", Timestamp.from(askedAfter))
                .query((row, number) -> details(row))
                .optional();
    }

    /** News are told from now on, or from where an alert of the same words to the same address had got to. */
    void confirm(UUID alert, AlertDetails details, Instant now) {
        openMailOf(details);
        jdbc.sql("""
                        update alert set confirmed_at = :now, told_until = before.told_until, due_at = before.told_until + :pause::interval
                          from (select coalesce(min(told_until), :now) as told_until from alert
                                 where email = :email and question = :question) as before
                         where id = :id and confirmed_at is null""")
                .param("now", Timestamp.from(now))
                .param("pause", details.frequency().pause().toString())
                .param("email", details.email().value())
                .param("question", stored(details.question()))
                .param("id", alert)
                .update();
    }

    void remove(UUID alert) {
        jdbc.sql("delete from alert where id = ?").param(alert).update();
    }

    /** However often somebody asked for the same. */
    void removeAllLike(AlertDetails details) {
        openMailOf(details);
        jdbc.sql("delete from alert where email = ? and question = ?")
                .params(details.email().value(), stored(details.question()))
                .update();
    }

    static AlertDetails details(ResultSet row) throws SQLException {
        return new AlertDetails(
                DirectoryQuery.read(row.getString("question")),
                new EmailAddress(row.getString("email")),
                Frequency.valueOf(row.getString("frequency")),
                row.getTimestamp("confirmed_at") != null);
    }

    /** Whoever holds a token has had it by mail, so it is their mail. */
    private void openMailOf(AlertDetails details) {
        settings.tell("liaison.alert_email", details.email().value());
    }

    /** Neither page nor order are part of what is looked for. */
    private static String stored(DirectoryQuery question) {
        Sorting usual = question.words().isEmpty() ? Sorting.NAME : Sorting.MATCH;
        return question.sorted(usual)
                .address()
                .substring(Sitemap.directory().length())
                .replaceFirst("^\\?", "");
    }
}
