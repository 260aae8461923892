package io.liaison.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads answers off a connection and drops their bodies: a length or chunks, as HTTP/1.1 has them. */
final class AnswerReader {

    private static final int BUFFER = 64 * 1024;
    private static final int NOT_MODIFIED = 304;
    private static final int NO_CONTENT = 204;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    AnswerReader(InputStream stream) {
        this.stream = stream;
    }

    Answer read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean isChunked = false;
        boolean closes = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (begins(line, "content-length:")) {
                length = Long.parseLong(line.substring(15).strip());
            } else if (begins(line, "transfer-encoding:")) {
                isChunked = true;
            } else if (begins(line, "connection:")) {
                closes = line.toLowerCase(Locale.ROOT).contains("close");
            }
        }
        return new Answer(status, body(status, length, isChunked), closes);
    }

    private long body(int status, long length, boolean isChunked) throws IOException {
        if (status == NOT_MODIFIED || status == NO_CONTENT) {
            return 0;
        }
        if (isChunked) {
            return skipChunks();
        }
        skip(length);
        return length;
    }

    private static boolean begins(String line, String header) {
        return line.regionMatches(true, 0, header, 0, header.length());
    }

    private long skipChunks() throws IOException {
        long total = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            skip(size);
            line();
            total += size;
        }
        while (!line().isEmpty()) {
            // Trailers after the last chunk say nothing we need.
        }
        return total;
    }

    private int chunk() throws IOException {
        String size = line();
        int extension = size.indexOf(';');
        return Integer.parseInt(extension < 0 ? size : size.substring(0, extension), 16);
    }

    @SuppressWarnings("deprecation") // The cheap constructor is right here: headers are Latin-1.
    private String line() throws IOException {
        StringBuilder split = null;
        while (true) {
            for (int index = position; index < end; index++) {
                if (buffer[index] == '\n') {
                    String part = new String(buffer, 0, position, index - position);
                    position = index + 1;
                    String line = split == null ? part : split.append(part).toString();
                    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
                }
            }
            split = (split == null ? new StringBuilder() : split)
                    .append(new String(buffer, 0, position, end - position));
            fill();
        }
    }

    private void skip(long bytes) throws IOException {
        long left = bytes;
        while (left > end - position) {
            left -= end - position;
            fill();
        }
        position += (int) left;
    }

    private void fill() throws IOException {
        end = stream.read(buffer);
        position = 0;
        if (end < 0) {
            end = 0;
            throw new EOFException("The server closed the connection within an answer.");
        }
    }
}
