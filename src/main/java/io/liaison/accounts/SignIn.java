package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account for the address someone signs in with; one that is suspended looks like none. */
@Component
class SignIn implements UserDetailsService {

    private final Accounts accounts;
    private final StoredPasswords storedPasswords;
    private final Privileges privileges;
    /** Nobody's: compared where an account has none, so that it takes as long and fits nothing. */
    private final String noPassword;

    SignIn(Accounts accounts, StoredPasswords storedPasswords, Privileges privileges, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.storedPasswords = storedPasswords;
        this.privileges = privileges;
        this.noPassword = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return EmailAddress.read(email)
                .flatMap(address -> privileges.with(Privilege.CREDENTIALS, () -> find(address)))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private Optional<AccountUser> find(EmailAddress address) {
        String hash = storedPasswords.hashOf(address).orElse(noPassword);
        return accounts.findByEmail(address.value())
                .filter(account -> !account.isSuspended())
                .map(account -> account.user(hash));
    }
}
