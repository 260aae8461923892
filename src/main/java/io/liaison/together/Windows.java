package io.liaison.together;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The windows in which drafts are open. */
@Component
class Windows {

    /** A window aside does not beat; after so long it is forgotten even if its end was never heard of. */
    private static final Duration ASIDE_FOR = Duration.ofMinutes(30);

    private static final int LONGEST_PLACE = 200;

    private final JdbcClient jdbc;
    private final Registration registration;

    Windows(JdbcClient jdbc, Registration registration) {
        this.jdbc = jdbc;
        this.registration = registration;
    }

    void seen(PartnerId partner, UUID window, AccountId account, String place, Instant now) {
        write(partner, window, account, place, Aside.NO, now);
    }

    void stepAside(PartnerId partner, UUID window, AccountId account, Instant now) {
        write(partner, window, account, "", Aside.YES, now);
    }

    void close(PartnerId partner, UUID window) {
        jdbc.sql("delete from editor_presence where partner_id = :partner and window_id = :window")
                .param("partner", partner.value())
                .param("window", window)
                .update();
    }

    List<AlsoEditing> others(PartnerId partner, UUID window, AccountId account, Instant now) {
        List<AlsoEditing> found = jdbc.sql("""
                        select account_id, place from editor_presence
                         where partner_id = :partner and window_id <> :window
                           and (not aside and seen_at > :lapsed or aside and account_id = :account and seen_at > :forgotten)
                         order by seen_at""")
                .param("partner", partner.value())
                .param("window", window)
                .param("account", account.value())
                .param("lapsed", Timestamp.from(now.minus(EditingTogether.LAPSES_AFTER)))
                .param("forgotten", Timestamp.from(now.minus(ASIDE_FOR)))
                .query((row, number) -> new AlsoEditing(
                        new AccountId(row.getObject("account_id", UUID.class)), "", row.getString("place")))
                .list();
        return found.isEmpty() ? found : named(found);
    }

    private void write(PartnerId partner, UUID window, AccountId account, String place, Aside aside, Instant now) {
        int fresh = jdbc.sql("""
                        insert into editor_presence (partner_id, window_id, account_id, place, aside, seen_at)
                        values (:partner, :window, :account, :place, :aside, :now)
                        on conflict (partner_id, window_id)
                        do update set place = excluded.place, aside = excluded.aside, seen_at = excluded.seen_at
                        returning (xmax = 0)::int""")
                .param("partner", partner.value())
                .param("window", window)
                .param("account", account.value())
                .param("place", place.substring(0, Math.min(place.length(), LONGEST_PLACE)))
                .param("aside", aside == Aside.YES)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
        if (fresh == 1) {
            forgetLongGone(partner, now);
        }
    }

    /** Windows whose end was never heard of; looked for whenever a new one opens. */
    private void forgetLongGone(PartnerId partner, Instant now) {
        jdbc.sql("delete from editor_presence where partner_id = :partner and seen_at < :before")
                .param("partner", partner.value())
                .param("before", Timestamp.from(now.minus(ASIDE_FOR)))
                .update();
    }

    private List<AlsoEditing> named(List<AlsoEditing> found) {
        Map<AccountId, SignedIn> people = registration.people(
                found.stream().map(AlsoEditing::account).distinct().toList());
        return found.stream()
                .flatMap(other -> Stream.ofNullable(people.get(other.account()))
                        .map(person -> new AlsoEditing(other.account(), person.name(), other.place())))
                .toList();
    }

    private enum Aside {
        YES,
        NO
    }
}
