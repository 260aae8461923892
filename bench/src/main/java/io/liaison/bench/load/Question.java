package io.liaison.bench.load;

import java.nio.charset.StandardCharsets;

/** A GET as bytes, and the status that answers it. */
public record Question(byte[] request, int expectedStatus) {

    /** @param headers complete lines such as {@code Accept-Encoding: gzip} */
    public static Question get(String path, int expectedStatus, String... headers) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return new Question(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII), expectedStatus);
    }
}
