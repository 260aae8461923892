package io.liaison.together;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who last changed which field of a draft. One row a field, and none for long. */
@Component
class ChangedFields {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Registration registration;

    ChangedFields(JdbcClient jdbc, Registration registration) {
        this.jdbc = jdbc;
        this.registration = registration;
    }

    void note(PartnerId partner, @Nullable AccountId by, Collection<String> places, Instant now) {
        places.forEach(place -> jdbc.sql("""
                        insert into draft_change (partner_id, place, account_id, changed_at)
                        values (:partner, :place, :account, :now)
                        on conflict (partner_id, place) do update set account_id = excluded.account_id,
                            changed_at = excluded.changed_at, number = excluded.number""")
                .param("partner", partner.value())
                .param("place", place)
                .param("account", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .update());
        jdbc.sql("delete from draft_change where partner_id = :partner and changed_at < :before")
                .param("partner", partner.value())
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    long lastNumber(PartnerId partner) {
        return jdbc.sql("select coalesce(max(number), 0) from draft_change where partner_id = :partner")
                .param("partner", partner.value())
                .query(Long.class)
                .single();
    }

    List<DraftChange> since(PartnerId partner, long number) {
        return named(jdbc.sql("""
                        select * from draft_change where partner_id = :partner and number > :number order by number""")
                .param("partner", partner.value())
                .param("number", number)
                .query((row, index) -> change(row))
                .list());
    }

    Optional<DraftChange> at(PartnerId partner, String place) {
        return named(jdbc.sql("select * from draft_change where partner_id = :partner and place = :place")
                        .param("partner", partner.value())
                        .param("place", place)
                        .query((row, index) -> change(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<DraftChange> named(List<DraftChange> changes) {
        if (changes.isEmpty()) {
            return changes;
        }
        Map<AccountId, SignedIn> people = registration.people(changes.stream()
                .map(DraftChange::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return changes.stream()
                .map(change -> new DraftChange(
                        change.place(),
                        change.by(),
                        Optional.ofNullable(change.by())
                                .map(people::get)
                                .map(SignedIn::name)
                                .orElse(""),
                        change.at(),
                        change.number()))
                .toList();
    }

    private static DraftChange change(ResultSet row) throws SQLException {
        UUID by = row.getObject("account_id", UUID.class);
        return new DraftChange(
                row.getString("place"),
                by == null ? null : new AccountId(by),
                "",
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("number"));
    }
}
