package io.liaison.together;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the signed-in account wrote in fields that others changed too, until it has chosen; a reload or another device shows the choice again. */
@Service
@Transactional
public class UndecidedTexts {

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    UndecidedTexts(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Keeps what was written at a place, as JSON. */
    @AllowedTo(Caller.EDITOR)
    public void keep(PartnerId partner, String place, String written) {
        jdbc.sql("""
                        insert into undecided_text (partner_id, account_id, place, written, written_at)
                        values (:partner, :account, :place, :written::jsonb, :now)
                        on conflict (partner_id, account_id, place)
                        do update set written = excluded.written, written_at = excluded.written_at""")
                .param("partner", partner.value())
                .param("account", currentAccount.get().id().value())
                .param("place", place)
                .param("written", written)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What the account has not decided, as JSON by place, in the order it was written. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Map<String, String> of(PartnerId partner) {
        Map<String, String> written = new LinkedHashMap<>();
        jdbc.sql("""
                        select place, written::text from undecided_text
                         where partner_id = :partner and account_id = :account order by written_at""")
                .param("partner", partner.value())
                .param("account", currentAccount.get().id().value())
                .query(row -> {
                    written.put(row.getString("place"), row.getString("written"));
                });
        return written;
    }

    /** It has been decided. */
    @AllowedTo(Caller.EDITOR)
    public void forget(PartnerId partner, String place) {
        jdbc.sql("delete from undecided_text where partner_id = :partner and account_id = :account and place = :place")
                .param("partner", partner.value())
                .param("account", currentAccount.get().id().value())
                .param("place", place)
                .update();
    }
}
