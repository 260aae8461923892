package io.liaison.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HttpExchangeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(400);

    @Test
    void readsTheStatusOfARealServerOverTls() throws Exception {
        try (LocalSite site = LocalSite.open()) {
            LinkProbe probe = probe(site.trust(), PATIENCE);

            assertThat(probe.ask(site.page("/there", 200)).state().status()).isEqualTo(LinkStatus.ANSWERS);
            assertThat(probe.ask(site.page("/gone", 404)).state().status()).isEqualTo(LinkStatus.DEAD);
        }
    }

    @Test
    void doubtsACertificateNobodyVouchesFor() throws Exception {
        try (LocalSite site = LocalSite.open()) {
            LinkState state = probe((SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE)
                    .ask(site.page("/there", 200))
                    .state();

            assertThat(state).isEqualTo(new LinkState(LinkStatus.DOUBTFUL, "has no valid certificate"));
        }
    }

    @Test
    @Timeout(10)
    void doesNotWaitForAServerThatFeedsOneByteAtATime() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> feed(server));

            LinkState state = probe((SSLSocketFactory) SSLSocketFactory.getDefault(), LITTLE_PATIENCE)
                    .ask("http://127.0.0.1:" + server.getLocalPort() + "/")
                    .state();

            assertThat(state.status()).isEqualTo(LinkStatus.DOUBTFUL);
        }
    }

    private static void feed(ServerSocket server) {
        try (Socket client = server.accept()) {
            while (!server.isClosed()) {
                client.getOutputStream().write('H');
                client.getOutputStream().flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException hungUp) {
            // The probe gave up, as it should.
        }
    }

    private static LinkProbe probe(SSLSocketFactory tls, Duration patience) {
        return new LinkProbe(new PublicHosts(InetAddress::getAllByName, true), new HttpExchange(tls, patience));
    }
}
