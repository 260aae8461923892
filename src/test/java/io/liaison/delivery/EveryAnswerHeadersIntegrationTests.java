package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.PageHeaders;
import io.liaison.base.Sitemap;
import io.liaison.server.Wire;
import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
@Tag("BR-294")
class EveryAnswerHeadersIntegrationTests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /" + HOST,
                "GET /login" + HOST,
                "GET /workspace" + HOST,
                "GET /nowhere/at/all" + HOST,
                "POST /nowhere" + HOST,
                "GET /css/public.css" + HOST,
                "GET /feed.atom" + HOST,
                "GET /api/v1/partners" + HOST,
                "GET /api/v1/partners?x=1" + HOST,
                "DELETE /api/v1/partners" + HOST,
                "GET /media/none" + HOST,
                "GET /?v-r=x" + HOST,
                "TRACE /" + HOST,
                "GET /%zz" + HOST,
                "GET /../.." + HOST,
                "GET /;/WEB-INF/web.xml" + HOST,
                "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"
            })
    @DisplayName("Point 10.12: every answer carries the headers, the server's own error pages too")
    void everyAnswerCarriesTheHeaders(String request) throws IOException {
        assertThat(answer(request).fields())
                .as(request)
                .containsKeys(PageHeaders.EVERYWHERE.keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz" + HOST, "GET /nowhere/at/all" + HOST, "TRACE /" + HOST})
    @DisplayName("Point 10.12: no error page may be framed or run a script from elsewhere")
    void errorPagesAreGuarded(String request) throws IOException {
        assertThat(answer(request).fields()).as(request).containsKeys("Content-Security-Policy", "X-Frame-Options");
    }

    @Test
    @DisplayName("Point 10.12: a page comes with the same headers over and over, however it is sent")
    void keptPagesCarryThemToo() throws IOException {
        Tenant tenant = world.published("Header Institute", World.content("Header Institute", "Rooms."));
        try (Wire wire = new Wire(port)) {
            for (int time = 0; time < 4; time++) {
                Reply reply = wire.ask("GET " + Sitemap.partner(tenant.slug()) + HOST);
                assertThat(reply.statusLine()).contains(" 200 ");
                assertThat(reply.fields()).containsAllEntriesOf(PageHeaders.EVERYWHERE);
            }
        }
    }

    @Test
    @DisplayName("Point 10.12: answers of the API do not grow with unknown parameters")
    void answersDoNotGrowWithUnknownParameters() throws IOException {
        String many =
                IntStream.range(0, 3000).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));

        assertThat(bytes("/api/v1/partners?" + many)).isLessThan(4096);
        assertThat(bytes("/api/v1/partners?" + "x".repeat(20_000) + "=1")).isLessThan(4096);
    }

    private int bytes(String path) throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply reply = wire.ask("GET " + path + HOST);
            assertThat(reply.statusLine()).contains(" 400 ");
            return reply.body().length + reply.fields().toString().length();
        }
    }

    private Reply answer(String request) throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.send(request);
            return wire.readHead();
        }
    }
}
