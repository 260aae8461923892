package io.liaison.demo;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import org.springframework.stereotype.Component;

/** The platform's two people. Their addresses end in .example and the password is known, so this is for demonstrations only. */
@Component
class DemoAccounts {

    static final String PASSWORD = "liaison-demo";
    static final EmailAddress PLATFORM_ADMIN = new EmailAddress("platform@liaison.example");
    static final EmailAddress SECOND_REVIEWER = new EmailAddress("second.reviewer@liaison.example");

    private final Registration registration;
    private final CurrentAccount currentAccount;

    DemoAccounts(Registration registration, CurrentAccount currentAccount) {
        this.registration = registration;
        this.currentAccount = currentAccount;
    }

    /** The platform admin, made on the first start together with a second one. */
    SignedIn platformAdmin() {
        if (registration.find(PLATFORM_ADMIN).isEmpty()) {
            currentAccount.actAs(installation(), this::registerBoth);
        }
        return registration.find(PLATFORM_ADMIN).orElseThrow();
    }

    SignedIn secondReviewer() {
        return registration.find(SECOND_REVIEWER).orElseThrow();
    }

    private void registerBoth() {
        if (registration.find(SECOND_REVIEWER).isEmpty()) {
            registration.registerPlatformAdmin(SECOND_REVIEWER, "Second reviewer", PASSWORD);
        }
        registration.registerPlatformAdmin(PLATFORM_ADMIN, "Platform admin", PASSWORD);
    }

    /** Before the first platform admin there is nobody to make one; this account is kept nowhere. */
    private static SignedIn installation() {
        return new SignedIn(AccountId.random(), PLATFORM_ADMIN, "Installation", true);
    }
}
