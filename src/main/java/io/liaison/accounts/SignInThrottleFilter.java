package io.liaison.accounts;

import io.liaison.accounts.SignInAttempt.Problem;
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

/** Counts a try to sign in and turns it away before the password is looked at, where there were too many. */
class SignInThrottleFilter extends OncePerRequestFilter {

    static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Sitemap.login());

    private final SignInThrottle throttle;

    SignInThrottleFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignInAttempt attempt = SignInAttempt.of(request);
        if (!throttle.admits(attempt.email(), attempt.client())) {
            attempt.turnAway(response, Problem.TOO_MANY);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Parameters of other requests are not ours to read: that would consume their bodies. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }
}
