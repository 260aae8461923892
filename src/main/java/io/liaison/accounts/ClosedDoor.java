package io.liaison.accounts;

import io.liaison.base.Sitemap;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Where signing in helps, visitors are asked to. Flow's client is told so. Everywhere else, what one may not reach looks exactly like what is not
 * there.
 */
class ClosedDoor implements AccessDeniedHandler, AuthenticationEntryPoint {

    private static final String FLOW = "/VAADIN/";
    private static final Set<String> AREAS = Set.of("workspace", "platform", "account", Sitemap.ARRIVAL);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (isForSignedIn(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + NextAddress.signInBefore(address(request)));
        } else if (request.getServletPath().startsWith(FLOW)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isForSignedIn(String path) {
        int end = path.indexOf('/', 1);
        return AREAS.contains(path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
