package io.liaison.notices;

import io.liaison.accounts.Registration;
import io.liaison.base.AccountId;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import io.liaison.mail.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collects what accounts want to hear once a day, and sends it. An account's items leave the table in the transaction that posts its letter, so that
 * each is told once whenever the process dies, and whichever node sends.
 */
@Component
class Digest {

    private static final Logger LOG = LoggerFactory.getLogger(Digest.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Privileges privileges;
    private final Registration registration;
    private final NoticeLetters letters;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Digest(
            JdbcClient jdbc,
            Privileges privileges,
            Registration registration,
            NoticeLetters letters,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.privileges = privileges;
        this.registration = registration;
        this.letters = letters;
        this.outbox = outbox;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void collect(AccountId account, Notice notice) {
        privileges.with(Privilege.LETTERS, () -> jdbc.sql("""
                        insert into digest_item (account_id, topic, about, subject, text, action, path, pointers, told_at)
                        values (:account, :topic, :about, :subject, :text, :action, :path, cast(:pointers as jsonb), :now)""")
                .param("account", account.value())
                .param("topic", notice.topic().name())
                .param("about", notice.about())
                .param("subject", notice.subject())
                .param("text", notice.text())
                .param("action", notice.action())
                .param("path", notice.path())
                .param("pointers", JSON.writeValueAsString(notice.pointers()))
                .param("now", Timestamp.from(clock.instant()))
                .update());
    }

    void drop(AccountId account, Topic topic) {
        privileges.with(Privilege.LETTERS, () -> jdbc.sql("delete from digest_item where account_id = ? and topic = ?")
                .params(account.value(), topic.name())
                .update());
    }

    /** Sends every account what was collected for it. One that fails keeps its items for the next time and does not hold up the others. */
    void sendAll() {
        for (UUID account : waiting()) {
            try {
                send(new AccountId(account));
            } catch (RuntimeException failure) {
                LOG.error("The digest of account {} could not be sent", account, failure);
            }
        }
    }

    /** Of two nodes that send at once, the second waits for the rows and finds them gone. */
    void send(AccountId account) {
        transactions.executeWithoutResult(transaction -> {
            List<DigestItem> items = privileges.with(Privilege.LETTERS, () -> take(account));
            if (!items.isEmpty()) {
                registration.address(account).ifPresent(address -> outbox.post(letters.digest(address, items)));
            }
        });
    }

    private List<UUID> waiting() {
        return transactions.execute(transaction ->
                privileges.with(Privilege.LETTERS, () -> jdbc.sql("select distinct account_id from digest_item")
                        .query(UUID.class)
                        .list()));
    }

    private List<DigestItem> take(AccountId account) {
        return jdbc.sql("delete from digest_item where account_id = ? returning *")
                .param(account.value())
                .query((row, number) -> item(row))
                .list();
    }

    private static DigestItem item(ResultSet row) throws SQLException {
        Notice notice = new Notice(
                Topic.valueOf(row.getString("topic")),
                row.getString("subject"),
                row.getString("text"),
                row.getString("action"),
                row.getString("path"),
                row.getString("about"),
                List.of(JSON.readValue(row.getString("pointers"), Notice.Pointer[].class)));
        return new DigestItem(notice, row.getTimestamp("told_at").toInstant());
    }
}
