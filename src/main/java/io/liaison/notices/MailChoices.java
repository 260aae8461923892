package io.liaison.notices;

import io.liaison.base.AccountId;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts have chosen; whoever chose nothing hears of everything at once. */
@Component
class MailChoices {

    private final JdbcClient jdbc;
    private final Privileges privileges;

    MailChoices(JdbcClient jdbc, Privileges privileges) {
        this.jdbc = jdbc;
        this.privileges = privileges;
    }

    Map<Topic, Pace> of(AccountId account) {
        Map<Topic, Pace> paces = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            paces.put(topic, Pace.AT_ONCE);
        }
        privileges.with(Privilege.LETTERS, () -> jdbc.sql("select topic, pace from mail_choice where account_id = ?")
                .param(account.value())
                .query(row -> {
                    paces.put(Topic.valueOf(row.getString("topic")), Pace.valueOf(row.getString("pace")));
                }));
        return paces;
    }

    Pace of(AccountId account, Topic topic) {
        return of(account).getOrDefault(topic, Pace.AT_ONCE);
    }

    void store(AccountId account, Topic topic, Pace pace) {
        privileges.with(Privilege.LETTERS, () -> jdbc.sql("""
                        insert into mail_choice (account_id, topic, pace) values (:account, :topic, :pace)
                        on conflict (account_id, topic) do update set pace = excluded.pace""")
                .param("account", account.value())
                .param("topic", topic.name())
                .param("pace", pace.name())
                .update());
    }
}
