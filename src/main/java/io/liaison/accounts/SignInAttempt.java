package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.base.UnsafeCharacters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One try to sign in. What was typed survives a failure in the session, so that the page can show it again; the password does not.
 *
 * @param client the address the request came from
 */
public record SignInAttempt(String email, String client, HttpServletRequest request) {

    private static final String EMAIL = "liaison.sign-in.email";
    private static final String NEXT = "liaison.sign-in.next";

    /** Why a try failed, as the sign-in page's query says it. */
    public enum Problem {
        WRONG("error", "That e-mail address and password do not go together."),
        TOO_MANY(
                "wait",
                "There were too many tries. Wait a few minutes, then try again: the more tries, the longer the wait."),
        STALE("again", "This page was open for too long. Enter your password again.");

        private final String query;
        private final String message;

        Problem(String query, String message) {
            this.query = query;
            this.message = message;
        }

        public String message() {
            return message;
        }

        public String query() {
            return query;
        }
    }

    static SignInAttempt of(HttpServletRequest request) {
        String email = Objects.requireNonNullElse(request.getParameter("username"), "");
        String known = EmailAddress.read(email)
                .map(EmailAddress::value)
                .orElseGet(() -> UnsafeCharacters.removedFrom(email.strip().toLowerCase(Locale.ROOT)));
        return new SignInAttempt(known, request.getRemoteAddr(), request);
    }

    /** Sends the browser back to the sign-in page with the problem. */
    void turnAway(HttpServletResponse response, Problem problem) throws IOException {
        prefill(request.getSession(), email);
        response.sendRedirect(request.getContextPath() + Sitemap.login() + "?" + problem.query);
    }

    /** The address the next sign-in page of this session shows. */
    public static void prefill(HttpSession session, String email) {
        session.setAttribute(EMAIL, email);
    }

    public static String prefilled(HttpSession session) {
        return session.getAttribute(EMAIL) instanceof String email ? email : "";
    }

    /** Where to go on after signing in, once; an address of the sitemap, never one that a request named. */
    public static void goOnAt(HttpSession session, String address) {
        session.setAttribute(NEXT, address);
    }

    public static Optional<String> takeNext(HttpSession session) {
        Object next = session.getAttribute(NEXT);
        session.removeAttribute(NEXT);
        return next instanceof String address ? Optional.of(address) : Optional.empty();
    }
}
