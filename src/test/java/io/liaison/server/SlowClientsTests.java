package io.liaison.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that send or read one byte now and then, more of them than there are threads. */
@Tag("BR-340")
class SlowClientsTests {

    private static final int HEADS = 60;
    private static final int CONTENTS = 240;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LONG = 64 * 1024;

    private final List<Socket> slow = new ArrayList<>();
    private BareServer server;

    @BeforeEach
    void start() throws Exception {
        server = new BareServer(new Portal(), new ServerLimits(PATIENCE, 100_000, 0));
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : slow) {
            socket.close();
        }
        server.close();
    }

    @Test
    @DisplayName(
            "Point 10.9: who sends heads and contents byte by byte is cut off, and keeps nobody else from being answered")
    void slowSendersAreCutOff() throws Exception {
        open(HEADS, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        open(CONTENTS, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n");
        long begun = System.nanoTime();
        while (!slow.stream().map(SlowClientsTests::isCut).reduce(true, Boolean::logicalAnd)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
            assertThat(timeOf("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")).isLessThan(Duration.ofSeconds(1));
            assertThat(timeOf("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nHello"))
                    .isLessThan(Duration.ofSeconds(1));
            Thread.sleep(BEAT);
        }
    }

    @Test
    @DisplayName("Point 10.9: who does not read answers is cut off")
    void slowReadersAreCutOff() throws Exception {
        int requests = 50;
        open(1, "GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(requests));

        Thread.sleep(PATIENCE.multipliedBy(3).plusSeconds(8));

        assertThat(everythingFrom(slow.getFirst())).isPositive().isLessThan((long) requests * LONG);
    }

    @Test
    @DisplayName("Point 10.9: what comes in pieces, but in time, is taken; resting before a next request is no offence")
    void takesPieces() throws Exception {
        try (Wire wire = new Wire(server.port())) {
            for (int time = 0; time < 2; time++) {
                wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n");
                for (int piece = 0; piece < 5; piece++) {
                    Thread.sleep(50);
                    wire.send("ab");
                }
                assertThat(wire.read().text()).isEqualTo("10");
                Thread.sleep(PATIENCE.plusSeconds(2));
            }
        }
    }

    @Test
    @DisplayName("Point 10.9: strangers may not send more than a form needs")
    void refusesMoreThanAFormNeeds() throws Exception {
        try (Wire wire = new Wire(server.port())) {
            wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(140_000));
            assertThat(wire.readHead().statusLine()).contains(" 413 ");
        }
    }

    @Test
    @DisplayName("Point 10.9: messages of Flow's client say how long they are, and have a bound")
    void boundsMessages() throws Exception {
        String message = "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\n";
        for (String refused : List.of("Content-Length: 5000000 413", "Transfer-Encoding: chunked 411")) {
            int end = refused.lastIndexOf(' ');
            try (Wire wire = new Wire(server.port())) {
                wire.send(message + refused.substring(0, end) + "\r\n\r\n");
                assertThat(wire.readHead().statusLine()).contains(refused.substring(end) + " ");
            }
        }
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.ask(message + "Content-Length: 5\r\n\r\nHello").text())
                    .isEqualTo("5");
        }
    }

    @Test
    @DisplayName("Point 10.9: the slow sender of a form is told so")
    void tellsWhoIsLate() throws Exception {
        try (Wire wire = new Wire(server.port())) {
            wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200\r\n\r\nx");
            Reply reply = wire.read();
            assertThat(reply.statusLine()).contains(" 408 ");
            assertThat(reply.fields()).containsKeys("X-Content-Type-Options", "Content-Security-Policy");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    private void open(int number, String beginning) throws IOException {
        for (int index = 0; index < number; index++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", server.port()));
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
    }

    /** Sends one more byte if it still can. What the server said before it hung up does not matter. */
    private static boolean isCut(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            in.skipNBytes(in.available());
            socket.getOutputStream().write('x');
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private static long everythingFrom(Socket socket) throws IOException {
        byte[] bytes = new byte[LONG];
        long sum = 0;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(bytes)) {
                sum += read;
            }
        } catch (SocketException cut) {
            return sum;
        }
        return sum;
    }

    private Duration timeOf(String request) throws IOException {
        long begun = System.nanoTime();
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.ask(request).statusLine()).contains(" 200 ");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Reads as servlets do, on a thread that waits, and tells how much there was. */
    private static final class Portal extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            int bytes = Content.Source.asByteBuffer(request).remaining();
            byte[] content = request.getHttpURI().getPath().equals("/long")
                    ? new byte[LONG]
                    : String.valueOf(bytes).getBytes(StandardCharsets.US_ASCII);
            try (Blocker.Callback written = Blocker.callback()) {
                response.write(true, ByteBuffer.wrap(content), written);
                written.block();
            }
            callback.succeeded();
            return true;
        }
    }
}
