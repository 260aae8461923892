package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.server.Wire;
import io.liaison.server.Wire.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client gets of a page that is kept, however it asks and reads. */
@RealDatabase
@Tag("BR-205")
class KeptPagesIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    MeterRegistry meters;

    @Autowired
    KeptAnswers kept;

    private Tenant tenant;
    private String page;

    @BeforeEach
    void publishAPage() {
        tenant = world.published("Sluiceway Institute", content("Version 0."));
        page = Sitemap.partner(tenant.slug());
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'br;q=1, GZIP;q=0.5', gzip", "gzip;q=0,", "identity,"})
    void isZippedForWhoTakesThat(String accepted, String encoding) throws IOException {
        try (Wire wire = new Wire(port)) {
            for (int time = 0; time < 3; time++) {
                Reply reply = wire.ask(request(page, "Accept-Encoding: " + accepted + "\r\n"));
                assertThat(reply.fields().get("Content-Encoding")).isEqualTo(encoding);
                assertThat(reply.fields()).containsKeys("ETag", "Content-Security-Policy", "X-Frame-Options");
                assertThat(reply.fields()).containsEntry("Vary", "Accept-Encoding");
            }
        }
    }

    @Test
    void isNotSentAgainToWhoHasIt() throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply whole = wire.ask(request(page, ""));
            for (String known : new String[] {
                "*", whole.fields().get("ETag"), "\"x\", " + whole.fields().get("ETag")
            }) {
                Reply reply = wire.ask(request(page, "If-None-Match: " + known + "\r\n"));
                assertThat(reply.statusLine()).contains(" 304 ");
                assertThat(reply.fields()).containsEntry("ETag", whole.fields().get("ETag"));
            }
            assertThat(wire.ask(request(page, "If-None-Match: \"something else\"\r\n"))
                            .body())
                    .isEqualTo(whole.body());
        }
    }

    @Test
    @DisplayName(
            "Point 11.4: what was asked once is ready for the thread that waits for connections, until the next verdict")
    void isReadyAsSoonAsItWasAsked() throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply first = wire.ask(request(page, ""));
            ReadyAnswer ready = kept.ready(page);
            Reply second = wire.ask(request(page, ""));
            world.publish(tenant, content("Version 1."));

            assertThat(ready).isNotNull();
            assertThat(second.body())
                    .isEqualTo(first.body())
                    .isEqualTo(ready.answer().plain());
            assertThat(second.fields()).isEqualTo(first.fields());
            assertThat(kept.ready(page)).isNull();
        }
    }

    @Test
    @DisplayName("Point 11.4: a host that is not ours is refused for a page that is ready, too")
    void isNotSentForAnotherHost() throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.ask(request(page, ""));

            assertThat(wire.ask(request(page, "").replace("localhost", "evil.example"))
                            .statusLine())
                    .contains(" 421 ");
        }
    }

    @Test
    void isNeverWhatWasTrueBeforeAVerdict() throws IOException {
        try (Wire wire = new Wire(port)) {
            for (int version = 1; version <= 5; version++) {
                wire.ask(request(page, ""));
                world.publish(tenant, content("Version " + version + "."));
                assertThat(wire.ask(request(page, "")).text()).contains("Version " + version + ".");
            }
        }
    }

    @Test
    void answersManyRequestsSentAtOnceInTheirOrder() throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.send(request(page, "") + request("/robots.txt", "") + request(page, "Accept-Encoding: gzip\r\n"));
            assertThat(wire.read().text()).contains("Sluiceway Institute");
            assertThat(wire.read().text()).contains("Sitemap:");
            assertThat(wire.read().fields()).containsEntry("Content-Encoding", "gzip");
            assertThat(wire.ask(request(page, "")).text()).contains("Sluiceway Institute");
        }
    }

    @Test
    void takesARequestThatComesInPieces() throws IOException {
        try (Wire wire = new Wire(port);
                Wire other = new Wire(port)) {
            String request = request(page, "Accept: text/html\r\n");
            for (int split : new int[] {1, 10, request.length() - 3, request.length() - 1}) {
                wire.send(request.substring(0, split));
                // By then the server has seen the first piece: it is served in the order in which things come.
                other.ask(request);
                wire.send(request.substring(split));
                assertThat(wire.read().text()).contains("Version 0.");
            }
        }
    }

    @Test
    void sendsEverythingToSomebodyWhoReadsSlowly() throws IOException {
        int requests = 300;
        try (Wire wire = new Wire(port);
                Wire slow = new Wire(port, 2048)) {
            byte[] body = wire.ask(request(page, "")).body();
            for (int number = 0; number < requests; number++) {
                slow.send(request(page, ""));
                wire.ask(request(page, ""));
            }
            for (int number = 0; number < requests; number++) {
                assertThat(slow.read().body()).isEqualTo(body);
            }
            assertThat(slow.ask(request(page, "")).body()).isEqualTo(body);
        }
    }

    @Test
    void isTheSameByEveryWayOfAsking() throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply whole = wire.ask(request(page, ""));

            wire.send(request(page, "").replace("GET", "HEAD"));
            assertThat(wire.readHead().fields()).isEqualTo(whole.fields());
            assertThat(wire.ask(request(page, "Range: bytes=0-9\r\n")).body()).isEqualTo(whole.body());
            assertThat(wire.ask(request(page, "Connection: close\r\n")).body()).isEqualTo(whole.body());
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void isNoPlaceOfFlow() throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.send(request(page + "?v-r=init&location=x", ""));

            assertThat(wire.readHead().statusLine()).contains(" 404 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET %s HTTP/1.1\r\n\r\n",
                "GET %s HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                "GET %s HTTP/1.1\r\nHost: local host\r\n\r\n",
                "GET %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n\r\n",
                "GET %s\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            })
    void isNotSentToABadRequest(String bad) throws IOException {
        try (Wire wire = new Wire(port);
                Wire broken = new Wire(port)) {
            wire.ask(request(page, ""));
            assertThat(broken.ask(bad.formatted(page)).statusLine()).matches("HTTP/1.1 (400|501) .*");
        }
    }

    @Test
    void countsAmongTheRequests() throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.ask(request(page, ""));
            long before = requests();
            for (int number = 0; number < 20; number++) {
                wire.ask(request(page, ""));
            }
            await().untilAsserted(() -> assertThat(requests() - before).isGreaterThanOrEqualTo(20));
        }
    }

    private long requests() {
        return meters.find("http.server.requests").tag("status", "200").timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    private static String request(String path, String fields) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
    }

    private static ProfileContent content(String overview) {
        return World.content("Sluiceway Institute", overview);
    }
}
