package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account for the address someone signs in with; one that is suspended looks like none. */
@Component
class SignIn implements UserDetailsService {

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return EmailAddress.read(email)
                .flatMap(address -> accounts.findByEmail(address.value()))
                .filter(account -> !account.isSuspended())
                .map(account -> new AccountUser(account.signedIn(), account.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
