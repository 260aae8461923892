package io.liaison.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More requests at once than are worked on, each of which is held until the test lets it go. */
@Tag("BR-343")
class AdmissionTests {

    private static final int PLACES = 4;
    private static final int EXPORTS = 3;
    private static final Duration SURELY_REFUSED = Duration.ofSeconds(10);

    private final Portal portal = new Portal();
    private final List<Wire> wires = new ArrayList<>();
    private BareServer server;

    @BeforeEach
    void start() throws Exception {
        server = new BareServer(portal, new ServerLimits(Duration.ofSeconds(10), 100_000, PLACES));
    }

    @AfterEach
    void stop() throws Exception {
        portal.open.countDown();
        for (Wire wire : wires) {
            wire.close();
        }
        server.close();
    }

    @Test
    @DisplayName(
            "Point 11.4: what is too much at once gets a plain page that says when to ask again, and holds no thread")
    void refusesWhatIsTooMuch() throws Exception {
        takeEveryPlace();

        long begun = System.nanoTime();
        Reply refused = ask("/?q=more");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SURELY_REFUSED);
        assertThat(refused.statusLine()).contains(" 503 ");
        assertThat(refused.fields())
                .containsEntry("Retry-After", "5")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsKeys("X-Content-Type-Options", "Content-Security-Policy");
        assertThat(refused.text()).contains("Too much is asked at the moment");
        assertThat(portal.atOnce).hasValue(PLACES);
    }

    @Test
    @DisplayName("Point 11.4: programs are told so in the API's form")
    void tellsProgramsInTheirForm() throws Exception {
        takeEveryPlace();

        Reply refused = ask("/api/v1/partners?q=more");

        assertThat(refused.statusLine()).contains(" 503 ");
        assertThat(refused.fields()).containsEntry("Content-Type", "application/problem+json");
        assertThat(refused.text()).startsWith("{").contains("\"status\":503");
    }

    @Test
    @DisplayName("Point 11.4: whoever waits gets the place of the next that is free")
    void answersWhoWaitedOnceThereIsAPlace() throws Exception {
        takeEveryPlace();
        Wire waiting = wire();
        waiting.send(request("/?q=waiting"));
        Thread.sleep(100);

        portal.open.countDown();

        assertThat(waiting.read().statusLine()).contains(" 200 ");
        for (Wire wire : wires.subList(0, PLACES)) {
            assertThat(wire.read().statusLine()).contains(" 200 ");
        }
        assertThat(ask("/?q=after").statusLine()).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.csv", "/export.json?q=rooms"})
    @DisplayName("Point 11.4: exports take no place of others, nor others theirs")
    void keepsExportsApart(String export) throws Exception {
        for (int number = 0; number < EXPORTS; number++) {
            wire().send(request(export));
        }
        await().until(() -> portal.atOnce.get() == EXPORTS);

        assertThat(ask(export).statusLine()).contains(" 503 ");
        takeEveryPlace();
        assertThat(portal.atOnce).hasValue(EXPORTS + PLACES);
    }

    @Test
    @DisplayName("Point 11.4: a kept page of which has to be asked whether it is still true takes no place of searches")
    void keepsWhatIsKeptApart() throws Exception {
        takeEveryPlace();

        portal.isQuick = true;

        assertThat(ask(BareServer.KEPT).statusLine()).contains(" 200 ");
    }

    private void takeEveryPlace() throws IOException {
        int before = portal.atOnce.get();
        List<Wire> holding = new ArrayList<>();
        for (int number = 0; number < PLACES; number++) {
            Wire wire = new Wire(server.port());
            wire.send(request("/?q=" + number));
            holding.add(wire);
        }
        wires.addAll(0, holding);
        await().until(() -> portal.atOnce.get() == before + PLACES);
    }

    private Wire wire() throws IOException {
        Wire wire = new Wire(server.port());
        wires.add(wire);
        return wire;
    }

    private Reply ask(String path) throws IOException {
        return wire().ask(request(path));
    }

    private static String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static final class Portal extends Handler.Abstract {

        private final CountDownLatch open = new CountDownLatch(1);
        private final AtomicInteger atOnce = new AtomicInteger();
        private volatile boolean isQuick;

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            atOnce.incrementAndGet();
            if (!isQuick) {
                open.await();
            }
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }
    }
}
