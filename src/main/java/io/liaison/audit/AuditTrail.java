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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    public static final int PAGE_SIZE = 200;

    /** Before which every entry was written. */
    public static final long NEWEST = Long.MAX_VALUE;

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
        record(partner, actor, action, subject, "");
    }

    /** @param network from where it was done, or empty */
    void record(@Nullable PartnerId partner, @Nullable AccountId actor, String action, String subject, String network) {
        jdbc.sql("""
                        insert into audit_entry (partner_id, at, actor, action, subject, network)
                        values (:partner, :at, :actor, :action, :subject, :network)""")
                .param("partner", partner == null ? null : partner.value(), Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor == null ? null : actor.value(), Types.OTHER)
                .param("action", action)
                .param("subject", subject)
                .param("network", network)
                .update();
    }

    /** The partner's newest 200 entries, newest first. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<AuditEntry> ofPartner(PartnerId partner) {
        return jdbc.sql("select * from audit_entry where partner_id = ? order by id desc limit " + PAGE_SIZE)
                .param(partner.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * The next 200 entries of all partners and the platform that fit, newest first.
     *
     * @param before the number of the last entry read so far, or {@link #NEWEST}
     */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<AuditEntry> entries(AuditFilter filter, long before) {
        return jdbc.sql("""
                        select * from audit_entry
                         where id < :before
                           and (cast(:actor as uuid) is null or actor = :actor)
                           and (cast(:actions as text) is null or action = any (string_to_array(:actions, E'\\n')))
                           and (cast(:partner as uuid) is null or partner_id = :partner)
                           and (cast(:from as timestamptz) is null or at >= :from)
                           and (cast(:until as timestamptz) is null or at < :until)
                         order by id desc limit\s""" + PAGE_SIZE)
                .param("before", before)
                .param("actor", filter.actor() == null ? null : filter.actor().value(), Types.OTHER)
                .param("actions", filter.actions(), Types.VARCHAR)
                .param(
                        "partner",
                        filter.partner() == null ? null : filter.partner().value(),
                        Types.OTHER)
                .param("from", timestamp(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", timestamp(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> entry(row))
                .list();
    }

    /** What entries tell of, by name; read from the index, each action once. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<String> actions() {
        return jdbc.sql("""
                        with recursive named as (
                            (select action from audit_entry order by action limit 1)
                            union all
                            select (select action from audit_entry where action > named.action order by action limit 1)
                              from named where named.action is not null)
                        select action from named where action is not null order by action""").query(String.class).list();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        UUID partner = row.getObject("partner_id", UUID.class);
        UUID actor = row.getObject("actor", UUID.class);
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                partner == null ? null : new PartnerId(partner),
                actor == null ? null : new AccountId(actor),
                row.getString("action"),
                row.getString("subject"),
                row.getString("network"));
    }
}
