package io.liaison.accounts;

import io.liaison.accounts.SignInAttempt.Problem;
import io.liaison.audit.SecurityEvent;
import io.liaison.base.Sitemap;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a try to sign in away before the password is looked at, where it is not sent by our own page or where there were too many. */
class SignInGuardFilter extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Sitemap.login());

    private final AccountForms forms;
    private final SignInThrottle throttle;
    private final FailedSignIn failed;
    private final StrangersTries tries;

    SignInGuardFilter(AccountForms forms, SignInThrottle throttle, FailedSignIn failed, StrangersTries tries) {
        this.forms = forms;
        this.throttle = throttle;
        this.failed = failed;
        this.tries = tries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignInAttempt attempt = SignInAttempt.of(request);
        if (!forms.isOurs(request)) {
            failed.answer(attempt, Problem.STALE, request, response);
        } else if (!throttle.admits(attempt.email(), attempt.client())) {
            tries.refused(SecurityEvent.SIGN_IN_FAILED, attempt.email());
            failed.answer(attempt, Problem.TOO_MANY, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Parameters of other requests are not ours to read: that would consume their bodies. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }
}
