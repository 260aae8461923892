package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Lets somebody in who has just chosen a password, without asking for it once more. */
public final class PasswordSignIn {

    private PasswordSignIn() {}

    /** Ends what this browser had open before, whoever was signed in there. */
    public static void begin(EmailAddress email, String password, HttpServletRequest request) {
        try {
            request.logout();
            request.login(email.value(), password);
        } catch (ServletException cannotBe) {
            throw new IllegalStateException("Nobody can sign in with the password they have just chosen", cannotBe);
        }
    }
}
