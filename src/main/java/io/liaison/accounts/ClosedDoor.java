package io.liaison.accounts;

import io.liaison.base.Sitemap;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Where signing in helps, visitors are asked to. Everywhere else, what one may not reach looks exactly like what is not there. */
class ClosedDoor implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(Sitemap.login());

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        if (isForSignedIn(request.getServletPath())) {
            signIn.commence(request, response, missing);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isForSignedIn(String path) {
        return Stream.of(Sitemap.WORKSPACE, Sitemap.PLATFORM, Sitemap.ARRIVAL)
                .anyMatch(side -> path.equals("/" + side) || path.startsWith("/" + side + "/"));
    }
}
