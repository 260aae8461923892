package io.liaison.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer as ready bytes.
 *
 * @param entityTag strong, of the plain bytes, without quotation marks
 * @param location where the page is now, or empty
 * @param headers beside those of every answer, or in their place; one without a value is left out
 * @param reading what a visitor to whom it is sent has read, or null where that is not counted
 */
public record Answer(
        int status,
        String type,
        String caching,
        byte[] plain,
        byte[] zipped,
        String entityTag,
        String location,
        Map<String, String> headers,
        @Nullable Reading reading) {

    /** May be kept, but is asked for again each time: a verdict shows at once. The entity tag makes asking cheap. */
    public static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String HTML = "text/html;charset=UTF-8";

    public static Answer page(int status, byte[] html) {
        return of(status, HTML, ASK_AGAIN, html);
    }

    public static Answer file(String type, String caching, byte[] content) {
        return of(HttpServletResponse.SC_OK, type, caching, content);
    }

    /** Content that is packed already, such as a picture. */
    public static Answer packed(String type, String caching, byte[] content) {
        return new Answer(
                HttpServletResponse.SC_OK, type, caching, content, new byte[0], hash(content), "", Map.of(), null);
    }

    public static Answer moved(String location) {
        byte[] nothing = new byte[0];
        return new Answer(
                HttpServletResponse.SC_MOVED_PERMANENTLY,
                HTML,
                ASK_AGAIN,
                nothing,
                nothing,
                "moved",
                location,
                Map.of(),
                null);
    }

    /** Bytes of memory, about. */
    int weight() {
        return plain.length + zipped.length;
    }

    /** The same with other headers. */
    public Answer with(Map<String, String> others) {
        return new Answer(status, type, caching, plain, zipped, entityTag, location, Map.copyOf(others), reading);
    }

    /** The same, counted as this whenever somebody gets it. */
    public Answer countedAs(Reading what) {
        return new Answer(status, type, caching, plain, zipped, entityTag, location, headers, what);
    }

    public static Answer of(int status, String type, String caching, byte[] content) {
        return new Answer(status, type, caching, content, zip(content), hash(content), "", Map.of(), null);
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream stream = new BestGzip(zipped)) {
            stream.write(content);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return zipped.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
