package io.liaison.server;

import io.liaison.base.Sitemap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.core.io.ClassPathResource;

/** Says that there is too much to do now, and when to ask again: in a plain page, or in the API's own form (RFC 9457). */
final class OverloadAnswer {

    private static final String IN_API = Sitemap.api() + "/";

    private final int status;
    private final byte[] page;
    private final byte[] problem;

    private OverloadAnswer(int status, String detail) {
        this.status = status;
        this.page = page(status);
        this.problem =
                """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(HttpStatus.getMessage(status), status, detail).getBytes(StandardCharsets.UTF_8);
    }

    /** One network asked for more than is its share. */
    static OverloadAnswer tooManyRequests() {
        return new OverloadAnswer(
                HttpStatus.TOO_MANY_REQUESTS_429,
                "Your network has asked for very much in a short time. Wait as long as Retry-After says.");
    }

    /** All together ask for more than there is time for. */
    static OverloadAnswer unavailable() {
        return new OverloadAnswer(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "Very much is asked of the portal now. Wait as long as Retry-After says.");
    }

    void send(Request request, Response response, Callback callback, Duration wait) {
        boolean isForPrograms = request.getHttpURI().getPath().startsWith(IN_API);
        response.setStatus(status);
        HttpFields.Mutable head = response.getHeaders();
        head.put(HttpHeader.RETRY_AFTER, Math.max(1, wait.plusMillis(999).toSeconds()));
        head.put(HttpHeader.CACHE_CONTROL, "no-store");
        head.put(HttpHeader.CONTENT_TYPE, isForPrograms ? "application/problem+json" : "text/html;charset=UTF-8");
        if (isForPrograms) {
            head.put("Access-Control-Allow-Origin", "*");
        }
        response.write(true, ByteBuffer.wrap(isForPrograms ? problem : page), callback);
    }

    private static byte[] page(int status) {
        try {
            return new ClassPathResource("META-INF/resources/error/" + status + ".html").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
