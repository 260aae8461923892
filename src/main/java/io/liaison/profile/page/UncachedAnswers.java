package io.liaison.profile.page;

import io.liaison.base.PageHeaders;
import io.liaison.base.SameSite;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that no cache keeps, no search engine lists, and whose address no other site learns. */
@Component
public class UncachedAnswers {

    private static final String REFERRER_POLICY = "Referrer-Policy";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublicDocument document;

    UncachedAnswers(PublicDocument document) {
        this.document = document;
    }

    /** A page without secrets. With the policy "no-referrer", browsers would hide the origin of its form, by which {@link SameSite} knows it. */
    public ResponseEntity<byte[]> page(HttpStatus status, PublicPage page) {
        return guarded(status)
                .header(REFERRER_POLICY, "same-origin")
                .contentType(HTML)
                .body(document.render(page));
    }

    /** A page whose address is a secret. */
    public ResponseEntity<byte[]> secretPage(PublicPage page) {
        return secretPage(HttpStatus.OK, page);
    }

    /** A page whose address is a secret, or was one. */
    public ResponseEntity<byte[]> secretPage(HttpStatus status, PublicPage page) {
        return guarded(status)
                .header(REFERRER_POLICY, "no-referrer")
                .contentType(HTML)
                .body(document.render(page));
    }

    /** @param wait until it makes sense to try again */
    public ResponseEntity<byte[]> tooMany(Duration wait, PublicPage page) {
        return guarded(HttpStatus.TOO_MANY_REQUESTS)
                .header(REFERRER_POLICY, "same-origin")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                .contentType(HTML)
                .body(document.render(page));
    }

    /** For good. */
    public ResponseEntity<byte[]> movedTo(String path) {
        return guarded(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path)).build();
    }

    /** After a POST, so that reloading repeats nothing. */
    public ResponseEntity<byte[]> goTo(String path) {
        return guarded(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }

    /** Where no controller answers. */
    public void send(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", PageHeaders.PLAIN_CONTENT_SECURITY_POLICY)
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
