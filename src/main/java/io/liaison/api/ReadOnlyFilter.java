package io.liaison.api;

import io.liaison.delivery.AcceptedTypes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what is not a plain reading of the API: other methods, other forms, and what browsers ask before they read from another site (CORS). */
class ReadOnlyFilter extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String A_DAY = "86400";

    private final ApiJson json;

    ReadOnlyFilter(ApiJson json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        switch (request.getMethod().toUpperCase(Locale.ROOT)) {
            case "GET", "HEAD" -> {
                if (takesJson(request)) {
                    others.doFilter(request, response);
                } else {
                    send(Problem.notAcceptable(ApiJson.MEDIA_TYPE), response);
                }
            }
            case "OPTIONS" -> allow(request, response);
            default -> {
                response.setHeader(HttpHeaders.ALLOW, METHODS);
                send(Problem.methodNotAllowed(), response);
            }
        }
    }

    private static void allow(HttpServletRequest request, HttpServletResponse response) {
        ApiJson.HEADERS.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void send(Problem problem, HttpServletResponse response) throws IOException {
        ApiJson.HEADERS.forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.bytes(problem));
    }

    private static boolean takesJson(HttpServletRequest request) {
        return AcceptedTypes.includeJson(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }
}
