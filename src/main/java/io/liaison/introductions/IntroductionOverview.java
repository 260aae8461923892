package io.liaison.introductions;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How requests fare: their state, age and number. Reads a view in which nobody's name, address or message exists, so the platform may see it. */
@Service
@Transactional(readOnly = true)
public class IntroductionOverview {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    IntroductionOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest 200 confirmed requests, newest first. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public List<IntroductionProgress> ofPartner(PartnerId partner) {
        return jdbc.sql("""
                        select offer_title, requested_at, confirmed_at, seen_at, outcome, outcome_at, withdrawn_at
                          from introduction_progress where partner_id = :partner and confirmed_at is not null
                         order by confirmed_at desc limit :most""")
                .param("partner", partner.value())
                .param("most", SHOWN)
                .query(IntroductionOverview::progress)
                .list();
    }

    /** How many confirmed requests have no outcome yet. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public long unanswered(PartnerId partner) {
        return jdbc.sql("""
                        select count(*) from introduction_progress
                         where partner_id = :partner and confirmed_at is not null and outcome is null and withdrawn_at is null""").param("partner", partner.value()).query(Long.class).single();
    }

    private static IntroductionProgress progress(ResultSet row, int number) throws SQLException {
        Timeline times = new Timeline(
                row.getTimestamp("requested_at").toInstant(),
                moment(row, "confirmed_at"),
                moment(row, "seen_at"),
                moment(row, "outcome_at"),
                moment(row, "withdrawn_at"));
        Outcome outcome = Optional.ofNullable(row.getString("outcome"))
                .map(Outcome::valueOf)
                .orElse(null);
        return new IntroductionProgress(row.getString("offer_title"), IntroductionState.of(times, outcome), times);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
