package io.liaison.accounts;

import io.liaison.base.NothingHere;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The account behind the current request or job. */
@Component
public class CurrentAccount {

    private final SecurityContextHolderStrategy contexts;

    /** The strategy of this application, not the static one of the JVM, which several applications in one JVM share. */
    CurrentAccount(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    public Optional<SignedIn> find() {
        return user().map(AccountUser::signedIn);
    }

    Optional<AccountUser> user() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** @throws NothingHere when nobody is signed in */
    public SignedIn get() {
        return find().orElseThrow(NothingHere::new);
    }

    /** Runs work outside a request on behalf of an account, and puts back who was there before. */
    public void actAs(SignedIn account, Runnable work) {
        SecurityContext before = contexts.getContext();
        become(new AccountUser(account, "", 0));
        try {
            work.run();
        } finally {
            contexts.setContext(before);
        }
    }

    /** From now on the request acts as this account, until its context is cleared. */
    SecurityContext become(AccountUser user) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        contexts.setContext(context);
        return context;
    }

    /** From now on nobody is behind the request. */
    void leave() {
        contexts.setContext(contexts.createEmptyContext());
    }
}
