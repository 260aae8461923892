package io.liaison.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PublicFetchTests {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/there", 200, "Größe", "");
        answer("/moved", 302, "", "http://localhost:" + server.getAddress().getPort() + "/there");
        answer("/large", 200, "x".repeat(1_100_000), "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsADocument() throws IOException {
        assertThat(fetch(true).get(address("/there"))).isEqualTo(new PublicFetch.Answer(200, "Größe"));
        assertThat(fetch(true).get(address("/nowhere")).status()).isEqualTo(404);
    }

    @Test
    @Tag("BR-270")
    void asksNothingOutsideThePublicInternet() {
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            String address = "http://" + host + ":" + server.getAddress().getPort() + "/there";
            assertThatThrownBy(() -> fetch(false).get(address)).as(host).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> fetch(false).get("file:///etc/hosts")).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    @Tag("BR-270")
    void asksNothingWhereANameLeadsIntoTheOwnNetwork() {
        PublicHosts hosts = new PublicHosts(host -> new InetAddress[] {InetAddress.getByName("10.0.0.1")}, false);

        assertThatThrownBy(() -> new PublicFetch(hosts, Duration.ofSeconds(1)).get("https://inner.example/"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("public Internet");
    }

    @Test
    void followsNoRedirectAndReadsNoEndlessAnswer() throws IOException {
        assertThat(fetch(true).get(address("/moved")).status()).isEqualTo(302);
        assertThatThrownBy(() -> fetch(true).get(address("/large"))).hasMessageContaining("too long");
    }

    private void answer(String path, int status, String body, String location) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(UTF_8);
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            } catch (IOException nobodyReads) {
                // It is what the last test wants.
            }
        });
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static PublicFetch fetch(boolean allowInternal) {
        return new PublicFetch(new PublicHosts(InetAddress::getAllByName, allowInternal), Duration.ofSeconds(5));
    }
}
