package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of passwords, which no statement but these reaches. */
@Component
class StoredPasswords {

    private final JdbcClient jdbc;
    private final Privileges privileges;

    StoredPasswords(JdbcClient jdbc, Privileges privileges) {
        this.jdbc = jdbc;
        this.privileges = privileges;
    }

    /** Empty where there is no such account, and where it has no password yet. */
    Optional<String> hashOf(EmailAddress email) {
        return privileges.with(
                Privilege.CREDENTIALS,
                () -> jdbc.sql("""
                        select hash from account_password join account on account.id = account_id where email = ?""").param(email.value()).query(String.class).optional());
    }

    void store(AccountId account, String hash) {
        privileges.with(
                Privilege.CREDENTIALS,
                () -> jdbc.sql("""
                        insert into account_password (account_id, hash) values (?, ?)
                        on conflict (account_id) do update set hash = excluded.hash""").params(account.value(), hash).update());
    }
}
