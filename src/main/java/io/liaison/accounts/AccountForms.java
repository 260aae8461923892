package io.liaison.accounts;

import io.liaison.base.SameSite;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Forms by which people come in, before there is a session: each carries a copy of a cookie that no other site can read, and the browser's word where it
 * was sent from. Whoever answers such a form asks {@link #isOurs} first; the security filters leave it to them, because they can show the form again with
 * what was typed.
 */
@Component
public class AccountForms {

    static final String[] ADDRESSES = {"/login", "/password", "/password/*", "/invitations/*"};

    private static final CsrfTokenRequestHandler HANDLER = new XorCsrfTokenRequestAttributeHandler();

    private final SameSite sameSite;

    AccountForms(SameSite sameSite) {
        this.sameSite = sameSite;
    }

    /** What the form has to send along; asking for it sets the cookie where there is none. */
    public FormToken token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new FormToken(token.getParameterName(), token.getToken());
    }

    /** Whether the form was sent from one of our pages that this browser had been given. */
    public boolean isOurs(HttpServletRequest request) {
        CsrfToken expected = ((DeferredCsrfToken) request.getAttribute(DeferredCsrfToken.class.getName())).get();
        return sameSite.sent(request) && isSame(expected.getToken(), HANDLER.resolveCsrfTokenValue(request, expected));
    }

    private static boolean isSame(String expected, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
