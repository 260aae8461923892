package io.liaison.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * A request as bytes, and the status that answers it.
 *
 * @param otherStatus another one that is right, or the same
 */
public record Question(byte[] request, int expectedStatus, int otherStatus) {

    public Question(byte[] request, int expectedStatus) {
        this(request, expectedStatus, expectedStatus);
    }

    /** @param headers complete lines such as {@code Accept-Encoding: gzip} */
    public static Question get(String path, int expectedStatus, String... headers) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return new Question(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII), expectedStatus);
    }

    /** A form that somebody sends. */
    public static Question post(String path, String body, int expectedStatus) {
        String request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        return new Question(request.getBytes(StandardCharsets.US_ASCII), expectedStatus);
    }

    public Question or(int status) {
        return new Question(request, expectedStatus, status);
    }

    boolean isAnsweredBy(int status) {
        return status == expectedStatus || status == otherStatus;
    }
}
