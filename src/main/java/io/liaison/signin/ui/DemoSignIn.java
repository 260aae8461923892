package io.liaison.signin.ui;

import io.liaison.accounts.Registration;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts that a demonstration offers to sign in with, and their password, which is no secret. Elsewhere there are none. */
@Component
class DemoSignIn {

    /** Of the sign-in page's address: the account to fill in. */
    static final String PARAMETER = "account";

    static final String PASSWORD = "liaison-demo";

    private static final List<String> ACCOUNTS = List.of(
            "platform@liaison.example",
            "second.reviewer@liaison.example",
            "admin@actris.example",
            "editor@actris.example");

    private final Installation installation;
    private final Registration registration;

    DemoSignIn(Installation installation, Registration registration) {
        this.installation = installation;
        this.registration = registration;
    }

    List<String> addresses() {
        return installation.isDemo()
                ? ACCOUNTS.stream()
                        .filter(address ->
                                registration.find(new EmailAddress(address)).isPresent())
                        .toList()
                : List.of();
    }

    /** The one that was chosen to be filled in. */
    Optional<String> chosen(@Nullable String address) {
        return Optional.ofNullable(address).filter(candidate -> addresses().contains(candidate));
    }
}
