package io.liaison.delivery;

import io.liaison.base.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends ready bytes, zipped where the browser takes that, or only says that nothing has changed (RFC 9110). */
final class AnswerWriter {

    private static final String ZIPPED = "-gz";

    private static final Map<String, String> GUARDS = Map.of(
            "Content-Security-Policy", PageHeaders.PLAIN_CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isZipped = answer.zipped().length > 0 && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String entityTag = '"' + answer.entityTag() + (isZipped ? ZIPPED : "") + '"';
        describe(answer, entityTag, response);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        if (!answer.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.status() == HttpServletResponse.SC_OK && isKnown(answer, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = isZipped ? answer.zipped() : answer.plain();
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(body.length);
        if (isZipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static void describe(Answer answer, String entityTag, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, answer.caching());
        response.setHeader(HttpHeaders.ETAG, entityTag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        GUARDS.forEach((name, value) -> {
            if (!answer.headers().containsKey(name)) {
                response.setHeader(name, value);
            }
        });
        answer.headers().forEach((name, value) -> {
            if (!value.isEmpty()) {
                response.setHeader(name, value);
            }
        });
    }

    /** Either form of the content counts as the same: the browser keeps what it has. */
    private static boolean isKnown(Answer answer, HttpServletRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && (known.strip().equals("*")
                        || known.contains('"' + answer.entityTag() + '"')
                        || known.contains('"' + answer.entityTag() + ZIPPED + '"'));
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.strip().split("\\s*;\\s*");
            if (parts[0].equals("gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
