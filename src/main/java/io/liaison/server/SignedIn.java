package io.liaison.server;

import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.DefaultSessionCache;
import org.eclipse.jetty.session.ManagedSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Tells whether a request is of somebody who has signed in, by the session that its cookie names. Asking neither makes nor prolongs one. */
final class SignedIn {

    private final Server server;

    SignedIn(Server server) {
        this.server = server;
    }

    boolean is(Request request) {
        List<HttpCookie> cookies = Request.getCookies(request);
        return !cookies.isEmpty() && names(cookies, server.getDescendant(SessionHandler.class));
    }

    private static boolean names(List<HttpCookie> cookies, SessionHandler sessions) {
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(sessions.getSessionCookie()))
                .map(cookie -> find(sessions, cookie.getValue()))
                .filter(Objects::nonNull)
                .anyMatch(SignedIn::isOfSomebody);
    }

    private static ManagedSession find(SessionHandler sessions, String name) {
        DefaultSessionCache cache = (DefaultSessionCache) sessions.getSessionCache();
        return cache.doGet(sessions.getSessionIdManager().getId(name));
    }

    private static boolean isOfSomebody(ManagedSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().isAuthenticated();
        } catch (IllegalStateException justEnded) {
            return false;
        }
    }
}
