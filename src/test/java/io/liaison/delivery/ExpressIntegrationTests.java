package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.delivery.Wire.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the express answers is what the usual way would answer, byte for byte, and nothing else is answered by it. */
@RealDatabase
@Tag("BR-205")
class ExpressIntegrationTests {

    private static final String NOT_PLAIN = "X-Not-Plain: 1\r\n";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Express express;

    @Autowired
    MeterRegistry meters;

    private Tenant tenant;
    private String page;

    @BeforeEach
    void publishAPage() {
        tenant = world.published("Sluiceway Institute", content("Version 0."));
        page = Sitemap.partner(tenant.slug());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Accept-Encoding: gzip\r\n",
                "Accept-Encoding: br;q=1, GZIP;q=0.5\r\n",
                "Accept-Encoding: gzip;q=0\r\n",
                "Connection: keep-alive\r\n",
                "If-None-Match: *\r\n",
                "If-None-Match: *\r\nAccept-Encoding: gzip\r\nConnection: Keep-Alive\r\n",
                "If-None-Match: \"something else\"\r\n",
                "Cookie: theme=dark\r\nUser-Agent: Mozilla/5.0\r\n"
            })
    void answersAsTheUsualWayDoes(String fields) throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply usual = wire.ask(request(page, fields + NOT_PLAIN));

            Reply expressed = expressed(wire, request(page, fields));

            assertThat(expressed.statusLine()).isEqualTo(usual.statusLine());
            assertThat(expressed.fields()).isEqualTo(usual.fields());
            assertThat(expressed.body()).isEqualTo(usual.body());
            assertThat(expressed.fields()).containsKeys("ETag", "Content-Security-Policy", "X-Frame-Options");
        }
    }

    @Test
    void neverAnswersWithWhatWasTrueBeforeAVerdict() throws IOException {
        try (Wire wire = new Wire(port)) {
            for (int version = 1; version <= 5; version++) {
                expressed(wire, request(page, ""));
                world.publish(tenant, content("Version " + version + "."));
                assertThat(wire.ask(request(page, "")).text()).contains("Version " + version + ".");
            }
        }
    }

    @Test
    void answersManyRequestsSentAtOnceInTheirOrder() throws IOException {
        try (Wire wire = new Wire(port)) {
            expressed(wire, request(page, ""));
            wire.send(request(page, "") + request("/robots.txt", "") + request(page, "Accept-Encoding: gzip\r\n"));
            assertThat(wire.read().text()).contains("Sluiceway Institute");
            assertThat(wire.read().text()).contains("Sitemap:");
            assertThat(wire.read().fields()).containsEntry("Content-Encoding", "gzip");
            assertThat(expressed(wire, request(page, "")).text()).contains("Sluiceway Institute");
        }
    }

    @Test
    void takesARequestThatComesInPieces() throws IOException {
        try (Wire wire = new Wire(port);
                Wire other = new Wire(port)) {
            String request = request(page, "Accept: text/html\r\n");
            for (int split : new int[] {1, 10, request.length() - 3, request.length() - 1}) {
                expressed(wire, request);
                wire.send(request.substring(0, split));
                // By then the server has seen the first piece: it is served in the order in which things come.
                expressed(other, request);
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
            byte[] body = expressed(wire, request(page, "")).body();
            for (int number = 0; number < requests; number++) {
                slow.send(request(page, ""));
                expressed(wire, request(page, ""));
            }
            for (int number = 0; number < requests; number++) {
                assertThat(slow.read().body()).isEqualTo(body);
            }
            assertThat(expressed(slow, request(page, "")).body()).isEqualTo(body);
        }
    }

    @Test
    void leavesToTheUsualWayWhatIsNotPlain() throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply whole = expressed(wire, request(page, ""));
            long before = express.count();

            wire.send(request(page, "").replace("GET", "HEAD"));
            assertThat(wire.readHead().fields()).isEqualTo(whole.fields());
            assertThat(wire.ask(request(page, "Range: bytes=0-9\r\n")).body()).isEqualTo(whole.body());
            assertThat(wire.ask(request(page + "?v-r=init&location=x", "")).text())
                    .doesNotContain("Version 0.");
            assertThat(wire.ask(request(page, "Connection: close\r\n")).body()).isEqualTo(whole.body());
            assertThat(wire.isClosed()).isTrue();
            assertThat(express.count()).isEqualTo(before);
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
    void refusesABadRequestForAPageThatIsReady(String bad) throws IOException {
        try (Wire wire = new Wire(port);
                Wire broken = new Wire(port)) {
            expressed(wire, request(page, ""));
            assertThat(broken.ask(bad.formatted(page)).statusLine()).matches("HTTP/1.1 (400|501) .*");
        }
    }

    @Test
    void countsAmongTheRequests() throws IOException {
        try (Wire wire = new Wire(port)) {
            expressed(wire, request(page, ""));
            long requests = requests();
            long before = express.count();
            for (int number = 0; number < 20; number++) {
                wire.ask(request(page, ""));
            }
            assertThat(express.count() - before).isPositive();
            assertThat(requests() - requests).isGreaterThanOrEqualTo(express.count() - before);
        }
    }

    private long requests() {
        return meters.find("http.server.requests").tag("status", "200").timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    /** Asks until the express answers. */
    private Reply expressed(Wire wire, String request) throws IOException {
        for (int tries = 0; tries < 500; tries++) {
            long before = express.count();
            Reply reply = wire.ask(request);
            if (express.count() > before) {
                return reply;
            }
        }
        throw new AssertionError("The express never answers " + request);
    }

    private static String request(String path, String fields) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
    }

    private static ProfileContent content(String overview) {
        return World.content("Sluiceway Institute", overview);
    }
}
