package io.liaison.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.StoredText;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A link's token is read by whoever reads logs, metrics or tables, if it is ever written there. It is not. */
@RealDatabase
@TestPropertySource(
        properties = {
            "server.jetty.accesslog.enabled=true",
            "server.jetty.accesslog.filename=${java.io.tmpdir}/liaison-access-log"
        })
class SecretStaysInTheLetterIntegrationTests {

    private static final Path ACCESS_LOG = Path.of(System.getProperty("java.io.tmpdir"), "liaison-access-log");
    private static final List<String> TALKATIVE = List.of(
            "io.liaison", "org.springframework.web", "org.springframework.security", "org.springframework.boot");

    @Autowired
    World world;

    @Autowired
    SignOffWorld signOffs;

    @Autowired
    SignOffLinks links;

    @Autowired
    MeterRegistry meters;

    @Autowired
    HikariDataSource appRole;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-122")
    void theTokenIsInNoLogLineNoMetricNoAnswerAndOnceDeliveredInNoTable() throws Exception {
        Recorder recorder = new Recorder();
        Tenant partner = signOffs.partnerWithDraft("Discreet Institute", "Not yet public.");
        Token token = listening(recorder, () -> useALink(partner));

        assertThat(recorder.lines)
                .as("the recorder hears of these requests")
                .anyMatch(line -> line.contains("/sign-off"))
                .noneMatch(line -> line.contains(token.value()));
        assertThat(meters.getMeters().stream()
                        .map(meter -> meter.getId().getTags().toString()))
                .noneMatch(tags -> tags.contains(token.value()))
                .anyMatch(tags -> tags.contains("/sign-off"));
        await().untilAsserted(() -> assertThat(accessLog()).contains("/robots.txt"));
        assertThat(accessLog()).doesNotContain(token.value());
        await().untilAsserted(() -> assertThat(StoredText.tablesWith(appRole.getJdbcUrl(), token.value()))
                .isEmpty());
    }

    @Test
    @DisplayName("Point 10.6: addresses of passwords, invitations and introductions stay out of the access log")
    void addressesThatAreARightStayOutOfTheAccessLog() throws Exception {
        for (String area : List.of("password", "invitations", "introductions")) {
            String secret = "unlogged-" + area + "-5f0b7c3e";
            send("GET", "/" + area + "/" + secret, "");
            send("GET", "/" + area + "/" + secret + "?v-r=init&location=" + area + "%2F" + secret, "");
            send("GET", "/?v-r=init&location=" + area + "%2F" + secret + "&query=", "");
            send("POST", "/" + area + "/" + secret, "action=nonsense");
        }
        send("GET", "/sitemap.xml", "");
        await().untilAsserted(() -> assertThat(accessLog()).contains("/sitemap.xml"));
        assertThat(accessLog()).doesNotContain("unlogged-");
    }

    /** Opens, misuses and revokes a link in every way that is answered in a different place. */
    private Token useALink(Tenant partner) throws Exception {
        Token token = signOffs.send(partner, "Ines Ferraz");
        String address = Sitemap.signOff(token);
        assertThat(send("GET", address, "")).isEqualTo(200);
        assertThat(send("GET", address + "?read=changes", "")).isEqualTo(200);
        assertThat(send("POST", address, "action=comment&comment=Fine.")).isEqualTo(303);
        assertThat(send("POST", address, "action=comment&comment=")).isEqualTo(422);
        assertThat(send("POST", address, "action=looks-right")).isEqualTo(303);
        assertThat(send("POST", address, "action=nonsense")).isEqualTo(400);
        assertThat(send("PUT", address, "")).isEqualTo(405);
        assertThat(send("GET", address + "/more", "")).isEqualTo(404);
        world.as(
                partner.admin(),
                () -> links.revoke(partner.id(), signOffs.newest(partner).id()));
        assertThat(send("GET", address, "")).isEqualTo(410);
        assertThat(send("GET", "/robots.txt", "")).isEqualTo(200);
        return token;
    }

    private int send(String method, String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String accessLog() throws IOException {
        return Files.readString(ACCESS_LOG);
    }

    private static <T> T listening(Recorder recorder, java.util.concurrent.Callable<T> work) throws Exception {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        Map<Logger, Level> before = new java.util.HashMap<>();
        recorder.setContext(context);
        recorder.start();
        root.addAppender(recorder);
        for (String name : TALKATIVE) {
            Logger logger = context.getLogger(name);
            before.put(logger, logger.getLevel());
            logger.setLevel(Level.TRACE);
        }
        try {
            return work.call();
        } finally {
            before.forEach(Logger::setLevel);
            root.detachAppender(recorder);
        }
    }

    private static final class Recorder extends AppenderBase<ILoggingEvent> {

        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }
}
