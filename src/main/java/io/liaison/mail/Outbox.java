package io.liaison.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Installation;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters in the transaction that has something to tell and has them delivered after it committed. In demo mode they are kept to be read on a
 * screen and never sent.
 */
@Service
@Transactional
public class Outbox {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Privileges privileges;
    private final SchedulerClient scheduler;
    private final Installation installation;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Privileges privileges, SchedulerClient scheduler, Installation installation, Clock clock) {
        this.jdbc = jdbc;
        this.privileges = privileges;
        this.scheduler = scheduler;
        this.installation = installation;
        this.clock = clock;
    }

    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        UUID id = UUID.randomUUID();
        privileges.with(Privilege.LETTERS, () -> keep(id, letter));
        if (!installation.isDemo()) {
            scheduler.scheduleIfNotExists(Delivery.TASK.instance(id.toString()).scheduledTo(clock.instant()));
        }
    }

    /** Takes back every letter about it that is not delivered yet, and those that demo mode keeps. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void recall(UUID about) {
        privileges.with(Privilege.LETTERS, () -> jdbc.sql("delete from mail where about = :about")
                .param("about", about)
                .update());
    }

    /** The newest 100 letters kept in demo mode, newest first; nothing outside it, where they are the recipients' own. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<KeptLetter> kept() {
        if (!installation.isDemo()) {
            return List.of();
        }
        return privileges.with(Privilege.LETTERS, this::newest);
    }

    private void keep(UUID id, Letter letter) {
        jdbc.sql("""
                        insert into mail (id, recipient, subject, text, html, choices, passing, about, created_at)
                        values (:id, :recipient, :subject, :text, :html, :choices, :passing, :about, :now)""")
                .param("id", id)
                .param("recipient", letter.to().value())
                .param("subject", letter.subject())
                .param("text", PlainText.of(letter))
                .param("html", HtmlText.of(letter))
                .param("choices", letter.choices())
                .param("passing", letter.isPassing())
                .param("about", letter.about())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private List<KeptLetter> newest() {
        return jdbc.sql("select recipient, subject, text, html, created_at from mail order by created_at desc limit "
                        + PAGE)
                .query((row, number) -> new KeptLetter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("html"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }
}
