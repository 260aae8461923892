package io.liaison.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-342")
class NetworkRateTests {

    /** So few that a slow test does not get them back while it runs: one in twelve seconds. */
    private static final int A_MINUTE = 5;

    private BareServer server;

    @BeforeEach
    void start() throws Exception {
        server = new BareServer(new Portal(), new ServerLimits(Duration.ofSeconds(10), A_MINUTE, 0));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    @DisplayName(
            "Point 10.9: too much from one network gets a plain page that says when to ask again; others do not feel it")
    void limitsANetwork() throws Exception {
        exhaust("127.8.1.1");

        Reply refused = ask("127.8.1.200", "/?q=more");

        assertThat(refused.statusLine()).contains(" 429 ");
        assertThat(Integer.parseInt(refused.fields().get("Retry-After"))).isBetween(1, 60);
        assertThat(refused.fields())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsKeys("X-Content-Type-Options", "Content-Security-Policy");
        assertThat(refused.text()).contains("Too many requests from your network");
        assertThat(ask("127.8.2.1", "/?q=more").statusLine()).contains(" 200 ");
    }

    @Test
    @DisplayName("Point 10.9: programs are told so in the API's form")
    void tellsProgramsInTheirForm() throws Exception {
        exhaust("127.8.1.1");

        Reply refused = ask("127.8.1.1", "/api/v1/partners?q=more");

        assertThat(refused.statusLine()).contains(" 429 ");
        assertThat(refused.fields()).containsEntry("Content-Type", "application/problem+json");
        assertThat(refused.text()).startsWith("{").contains("\"status\":429");
    }

    @Test
    @DisplayName("Point 10.9: styles, scripts and pictures are not counted")
    void countsNoFiles() throws Exception {
        exhaust("127.8.1.1");

        for (String file : new String[] {"/css/public.css", "/media/abc", "/icons/favicon.svg"}) {
            assertThat(ask("127.8.1.1", file).statusLine()).as(file).contains(" 200 ");
        }
        assertThat(ask("127.8.1.1", "/css").statusLine()).contains(" 429 ");
    }

    @Test
    @DisplayName("Point 10.9: a kept page of which has to be asked whether it is still true is not counted")
    void countsNothingThatIsKept() throws Exception {
        exhaust("127.8.1.1");

        assertThat(ask("127.8.1.1", BareServer.KEPT).statusLine()).contains(" 200 ");
    }

    private void exhaust(String client) throws IOException {
        for (int number = 0; number < A_MINUTE; number++) {
            assertThat(ask(client, "/?q=" + number).statusLine()).contains(" 200 ");
        }
    }

    private Reply ask(String client, String path) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(client, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        try (Wire wire = new Wire(socket)) {
            return wire.ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
    }

    private static final class Portal extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }
    }
}
