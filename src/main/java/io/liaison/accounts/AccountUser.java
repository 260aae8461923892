package io.liaison.accounts;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as Spring Security carries it through a session. */
class AccountUser extends User {

    private final SignedIn signedIn;
    private final int passwordVersion;

    AccountUser(SignedIn signedIn, String passwordHash, int passwordVersion) {
        super(signedIn.email().value(), passwordHash, authorities(signedIn));
        this.signedIn = signedIn;
        this.passwordVersion = passwordVersion;
    }

    /** Whether both began with the same password. */
    boolean hasPasswordOf(AccountUser other) {
        return passwordVersion == other.passwordVersion;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn signedIn) {
        SimpleGrantedAuthority account = new SimpleGrantedAuthority("ROLE_ACCOUNT");
        return signedIn.isPlatformAdmin()
                ? List.of(account, new SimpleGrantedAuthority("ROLE_PLATFORM"))
                : List.of(account);
    }
}
