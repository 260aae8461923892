package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import io.liaison.base.UnsafeCharacters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/**
 * One try to sign in.
 *
 * @param client the address the request came from
 */
public record SignInAttempt(String email, String client) {

    /** Why a try failed. */
    public enum Problem {
        WRONG("That e-mail address and password do not go together."),
        TOO_MANY("There were too many tries. Wait a few minutes, then try again: the more tries, the longer the wait."),
        STALE(
                "This page was open for too long. Enter your password again. If you read this a second time, allow cookies for this site.");

        private final String message;

        Problem(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    static SignInAttempt of(HttpServletRequest request) {
        String email = Objects.requireNonNullElse(request.getParameter("username"), "");
        String known = EmailAddress.read(email)
                .map(EmailAddress::value)
                .orElseGet(() -> UnsafeCharacters.removedFrom(email.strip().toLowerCase(Locale.ROOT)));
        return new SignInAttempt(known, request.getRemoteAddr());
    }
}
