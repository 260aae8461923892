package io.liaison.accounts;

import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes down who signs in and out. */
@Component
class SignInEvents {

    private final SecurityLog log;

    SignInEvents(SecurityLog log) {
        this.log = log;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        record(SecurityEvent.SIGN_IN, event.getAuthentication());
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        record(SecurityEvent.SIGN_OUT, event.getAuthentication());
    }

    private void record(SecurityEvent event, Authentication authentication) {
        if (authentication.getPrincipal() instanceof AccountUser user) {
            SignedIn account = user.signedIn();
            log.record(
                    event,
                    null,
                    account.id(),
                    account.id().value(),
                    account.email().value());
        }
    }
}
