package io.liaison.audit;

import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only trail. An entry is written in the transaction it tells of, so there is one exactly when the thing happened. */
@Service
@Transactional
public class AuditTrail {

    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes what happened.
     *
     * @param partner the tenant it happened to, or null for the platform itself
     * @param actor who did it, or null for a visitor or a job
     * @param action the words on the button, such as "Submit for review"
     * @param subject what it was done to
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable PartnerId partner, @Nullable AccountId actor, String action, String subject) {
        jdbc.sql("""
                        insert into audit_entry (partner_id, at, actor, action, subject)
                        values (:partner, :at, :actor, :action, :subject)""")
                .param("partner", partner == null ? null : partner.value(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor == null ? null : actor.value(), Types.OTHER)
                .param("action", action)
                .param("subject", subject)
                .update();
    }

    /** The partner's newest 200 entries, newest first. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<AuditEntry> ofPartner(PartnerId partner) {
        return jdbc.sql("select * from audit_entry where partner_id = ? order by id desc limit " + PAGE)
                .param(partner.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** The newest 200 entries of all partners and the platform, newest first. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<AuditEntry> all() {
        return jdbc.sql("select * from audit_entry order by id desc limit " + PAGE)
                .query((row, number) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        UUID partner = row.getObject("partner_id", UUID.class);
        UUID actor = row.getObject("actor", UUID.class);
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                partner == null ? null : new PartnerId(partner),
                actor == null ? null : new AccountId(actor),
                row.getString("action"),
                row.getString("subject"));
    }
}
