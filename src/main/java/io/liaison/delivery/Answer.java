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
 * @param isKept whether it may be kept for others who ask the same
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
        @Nullable Reading reading,
        boolean isKept) {

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
                HttpServletResponse.SC_OK,
                type,
                caching,
                content,
                new byte[0],
                hash(content),
                "",
                Map.of(),
                null,
                true);
    }

    /** For ever. */
    public static Answer moved(String location) {
        return leading(HttpServletResponse.SC_MOVED_PERMANENTLY, location);
    }

    /** For now: the address names something that is not there, such as a term nobody knows, a page beyond the last. */
    public static Answer elsewhere(String location) {
        return leading(HttpServletResponse.SC_FOUND, location);
    }

    /** Bytes of memory, about. */
    int weight() {
        return plain.length + zipped.length;
    }

    /** The same with other headers. */
    public Answer with(Map<String, String> others) {
        return new Answer(
                status, type, caching, plain, zipped, entityTag, location, Map.copyOf(others), reading, isKept);
    }

    /** The same, counted as this whenever somebody gets it. */
    public Answer countedAs(Reading what) {
        return new Answer(status, type, caching, plain, zipped, entityTag, location, headers, what, isKept);
    }

    /** The same, made anew for everybody who asks: its address may be one of any number. */
    public Answer unkept() {
        return new Answer(status, type, caching, plain, zipped, entityTag, location, headers, reading, false);
    }

    public static Answer of(int status, String type, String caching, byte[] content) {
        return new Answer(status, type, caching, content, zip(content), hash(content), "", Map.of(), null, true);
    }

    private static Answer leading(int status, String location) {
        byte[] nothing = new byte[0];
        return new Answer(status, HTML, ASK_AGAIN, nothing, nothing, "moved", location, Map.of(), null, false);
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
