package io.liaison.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The plainest of requests as it came over the wire: one GET of HTTP/1.1 (RFC 9112) and nothing after it, with only such header fields as cannot
 * change a public answer or are understood here, each of those once. It is read over and over; what it holds is true until the next reading.
 */
final class PlainRequest {

    /** Longer heads are not plain. */
    private static final int LONGEST = 4096;

    private static final byte[] GET = ascii("GET ");
    private static final byte[] VERSION = ascii(" HTTP/1.1\r\n");

    private final byte[] bytes = new byte[LONGEST];
    private final @Nullable String[] values = new @Nullable String[PlainHeader.values().length];
    private int length;
    private int at;
    private String target = "";

    /** @return whether it is plain; the buffer stays as it was */
    boolean read(ByteBuffer received) {
        length = received.remaining();
        if (length > LONGEST) {
            return false;
        }
        received.get(received.position(), bytes, 0, length);
        at = 0;
        Arrays.fill(values, null);
        return readRequestLine() && readFields() && PlainHeader.HOST.in(values) != null;
    }

    /** Path and query as they were sent. */
    String target() {
        return target;
    }

    @Nullable
    String value(PlainHeader header) {
        return header.in(values);
    }

    private boolean readRequestLine() {
        if (!startsWith(GET)) {
            return false;
        }
        int start = at + GET.length;
        at = start;
        while (at < length && bytes[at] > ' ' && bytes[at] < 0x7f) {
            at++;
        }
        if (!startsWith(VERSION)) {
            return false;
        }
        target = text(start, at);
        at += VERSION.length;
        return true;
    }

    private boolean readFields() {
        while (!isEndOfHead()) {
            int end = endOfLine();
            if (end < 0 || !readField(end)) {
                return false;
            }
            at = end + 2;
        }
        return at + 2 == length;
    }

    private boolean readField(int end) {
        int colon = at;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        PlainHeader header = PlainHeader.named(bytes, at, colon);
        if (header == null || colon == end) {
            return false;
        }
        if (!header.isUnderstood()) {
            return true;
        }
        boolean isFirst = header.in(values) == null;
        values[header.ordinal()] = text(colon + 1, end).strip();
        return isFirst;
    }

    private boolean isEndOfHead() {
        return at + 1 < length && bytes[at] == '\r' && bytes[at + 1] == '\n';
    }

    /** Of visible characters, spaces and tabs only; -1 where there is anything else, or no end. */
    private int endOfLine() {
        for (int index = at; index < length; index++) {
            byte character = bytes[index];
            if (character == '\r') {
                return index + 1 < length && bytes[index + 1] == '\n' ? index : -1;
            }
            if (character < ' ' && character != '\t' || character == 0x7f) {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] wanted) {
        return at + wanted.length <= length && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
