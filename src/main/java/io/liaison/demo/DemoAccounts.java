package io.liaison.demo;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.FirstPlatformAdmin;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import org.springframework.stereotype.Component;

/** The platform's two people. Their addresses end in .example and the password is known, so this is for demonstrations only. */
@Component
class DemoAccounts {

    static final String PASSWORD = "liaison-demo";
    static final EmailAddress PLATFORM_ADMIN = new EmailAddress("platform@liaison.example");
    static final EmailAddress SECOND_REVIEWER = new EmailAddress("second.reviewer@liaison.example");

    private final Registration registration;
    private final FirstPlatformAdmin firstPlatformAdmin;
    private final CurrentAccount currentAccount;

    DemoAccounts(Registration registration, FirstPlatformAdmin firstPlatformAdmin, CurrentAccount currentAccount) {
        this.registration = registration;
        this.firstPlatformAdmin = firstPlatformAdmin;
        this.currentAccount = currentAccount;
    }

    /** The platform admin, made on the first start together with a second one. */
    SignedIn platformAdmin() {
        if (registration.find(PLATFORM_ADMIN).isEmpty()) {
            firstPlatformAdmin.register(PLATFORM_ADMIN, "Platform admin", PASSWORD);
        }
        SignedIn platformAdmin = registration.find(PLATFORM_ADMIN).orElseThrow();
        if (registration.find(SECOND_REVIEWER).isEmpty()) {
            currentAccount.actAs(
                    platformAdmin,
                    () -> registration.registerPlatformAdmin(SECOND_REVIEWER, "Second reviewer", PASSWORD));
        }
        return platformAdmin;
    }

    SignedIn secondReviewer() {
        return registration.find(SECOND_REVIEWER).orElseThrow();
    }
}
