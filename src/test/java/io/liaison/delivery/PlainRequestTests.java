package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestTests {

    private static final String HOST = "Host: liaison.example\r\n";

    private final PlainRequest request = new PlainRequest();

    @Test
    void readsWhatABrowserSends() {
        assertThat(read("""
                        GET /?q=clean+room&kind=facility-rental HTTP/1.1\r
                        Host: liaison.example:8080\r
                        Connection: keep-alive\r
                        sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"\r
                        Upgrade-Insecure-Requests: 1\r
                        User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r
                        Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r
                        Sec-Fetch-Site: none\r
                        accept-encoding: gzip, deflate, br, zstd\r
                        Accept-Language: en-GB,en;q=0.9\r
                        Cookie: JSESSIONID=1; theme=dark\r
                        If-None-Match:"abc"\r
                        \r
                        """)).isTrue();
        assertThat(request.target()).isEqualTo("/?q=clean+room&kind=facility-rental");
        assertThat(request.value(PlainHeader.HOST)).isEqualTo("liaison.example:8080");
        assertThat(request.value(PlainHeader.CONNECTION)).isEqualTo("keep-alive");
        assertThat(request.value(PlainHeader.ACCEPT_ENCODING)).isEqualTo("gzip, deflate, br, zstd");
        assertThat(request.value(PlainHeader.IF_NONE_MATCH)).isEqualTo("\"abc\"");
        assertThat(request.value(PlainHeader.PURPOSE)).isNull();
    }

    @Test
    void forgetsTheRequestBefore() {
        assertThat(read("GET / HTTP/1.1\r\n" + HOST + "If-None-Match: *\r\n\r\n"))
                .isTrue();
        assertThat(read("GET / HTTP/1.1\r\n" + HOST + "\r\n")).isTrue();
        assertThat(request.value(PlainHeader.IF_NONE_MATCH)).isNull();
    }

    @Test
    void leavesTheBytesToWhoeverReadsThemNext() {
        ByteBuffer received =
                ByteBuffer.wrap(("GET / HTTP/1.1\r\n" + HOST + "\r\n").getBytes(StandardCharsets.US_ASCII));
        int before = received.remaining();
        request.read(received);
        assertThat(received.remaining()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\n\r\n",
                "get / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.0\r\nHost: a\r\n\r\n",
                "GET / HTTP/2\r\nHost: a\r\n\r\n",
                "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /\tHTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /é HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\nHost: a\n\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n\r",
                "GET / HTTP/1.1\r\nHost: a\r\n\r\nG",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost\r\n\r\n",
                "GET / HTTP/1.1\r\n: a\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAccept: a\u0000b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAccept: a\rb\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAccept: a\nb\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAccept: é\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nAccept-Encoding: br\r\n\r\n"
            })
    void isNotPlain(String text) {
        assertThat(read(text)).isFalse();
    }

    @Test
    void isNotPlainWhenItIsLong() {
        assertThat(read("GET /?q=" + "a".repeat(5000) + " HTTP/1.1\r\n" + HOST + "\r\n"))
                .isFalse();
    }

    private boolean read(String text) {
        return request.read(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
