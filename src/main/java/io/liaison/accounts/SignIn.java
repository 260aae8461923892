package io.liaison.accounts;

import io.liaison.base.EmailAddress;
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
    /** Nobody's: compared where an account has none, so that it takes as long and fits nothing. */
    private final String noPassword;

    SignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.noPassword = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return EmailAddress.read(email)
                .flatMap(address -> accounts.findByEmail(address.value()))
                .filter(account -> !account.isSuspended())
                .map(account -> account.user(noPassword))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
