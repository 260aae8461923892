package io.liaison.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.PageHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends pictures to browsers, which may keep them for ever: another picture has another address. Headers are set on the response itself, because
 * that replaces, or with null takes away, what filters have put there before.
 */
@Controller
class PictureDelivery {

    private static final long MOST_BYTES_KEPT = 32L * 1024 * 1024;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final PictureStore pictures;
    private final Cache<Asked, PictureFile> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Asked asked, PictureFile picture) -> picture.bytes().length)
            .build();

    PictureDelivery(PictureStore pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{sha256}")
    void deliver(
            @PathVariable String sha256,
            @RequestParam(name = "w", required = false) @Nullable Integer width,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        PictureFile picture = SHA256.matcher(sha256).matches() ? find(sha256, width) : null;
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(response);
        if (!request.checkNotModified(entityTag(picture))) {
            send(picture, response);
        }
    }

    private @Nullable PictureFile find(String sha256, @Nullable Integer width) {
        OptionalInt wanted = width == null ? OptionalInt.empty() : RenditionWidth.filling(width);
        return kept.get(new Asked(sha256, wanted), asked -> pictures.find(asked.sha256(), asked.width())
                .orElse(null));
    }

    private static void describe(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader(PageHeaders.RESOURCE_POLICY, PageHeaders.FOR_OTHER_SITES);
    }

    private static String entityTag(PictureFile picture) {
        return '"' + picture.sha256() + '"';
    }

    private static void send(PictureFile picture, HttpServletResponse response) throws IOException {
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }

    private record Asked(String sha256, OptionalInt width) {}
}
