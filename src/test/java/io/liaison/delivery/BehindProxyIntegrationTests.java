package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.NextAddress;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.server.Wire;
import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Visitors on their way through a real proxy with TLS, and somebody who only pretends to be one. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("BR-292")
class BehindProxyIntegrationTests {

    private static final int REQUESTS_AN_HOUR = 20;
    private static final String ONE_VISITOR = "127.0.0.11";
    private static final String ANOTHER_VISITOR = "127.0.0.12";

    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    KeptAnswers kept;

    private Nginx nginx;

    @BeforeAll
    void startTheProxy() throws Exception {
        nginx = Nginx.before(port, directory);
        waitForTheProxy();
    }

    @AfterAll
    void endTheProxy() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void leavesTheLimitsOfUploadsToThePortal() throws Exception {
        int length = 2_000_000;
        try (Wire wire = new Wire(connect(ONE_VISITOR))) {
            Reply reply = wire.ask("POST /login HTTP/1.1\r\nHost: " + Nginx.HOST + "\r\nContent-Length: " + length
                    + "\r\n\r\n" + "a".repeat(length));

            assertThat(reply.statusLine()).contains(" 413 ");
            assertThat(reply.text()).doesNotContain("<center>nginx");
        }
    }

    @Test
    @DisplayName("Point 10.3: behind TLS the session's cookie is Secure and pages say to stay with TLS")
    void marksTheCookieAndAsksForTls() throws Exception {
        Reply page = throughTheProxy(ONE_VISITOR, get("/"));
        Reply form = wholePage(Sitemap.login());
        Reply signedIn = signIn(form, world.tenant("Tunnel Institute").editor().email());

        assertThat(page.fields()).hasEntrySatisfying("Strict-Transport-Security", BehindProxyIntegrationTests::isAYear);
        assertThat(form.fields()).hasEntrySatisfying("Strict-Transport-Security", BehindProxyIntegrationTests::isAYear);
        assertThat(form.fields().get("Set-Cookie"))
                .startsWith("__Host-liaison-form=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("JSESSIONID");
        assertThat(signedIn.fields().get("Set-Cookie").split(" and "))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    @DisplayName(
            "Point 11.4: a page that is ready is sent through the proxy with what belongs to TLS, and counted for the visitor")
    void sendsWhatIsReady() throws Exception {
        Tenant tenant = world.published("Ready Behind the Proxy", World.content("Ready Behind the Proxy", "Rooms."));
        String page = Sitemap.partner(tenant.slug());
        Reply made = throughTheProxy(ONE_VISITOR, get(page));
        assertThat(kept.ready(page)).isNotNull();

        Reply ready = throughTheProxy(ONE_VISITOR, get(page));

        assertThat(ready.fields()).isEqualTo(made.fields());
        assertThat(ready.fields())
                .hasEntrySatisfying("Strict-Transport-Security", BehindProxyIntegrationTests::isAYear);
    }

    @Test
    @DisplayName("Point 10.3: redirects are relative")
    void redirectsWithoutAHost() throws Exception {
        assertThat(throughTheProxy(ONE_VISITOR, get(Sitemap.workspace()))
                        .fields()
                        .get("Location"))
                .isEqualTo(NextAddress.signInBefore(Sitemap.workspace()));
    }

    @Test
    @DisplayName(
            "Point 10.3: limits count the visitor, not the proxy, and what a visitor writes into the header is worthless")
    void countsEachVisitorForItself() throws Exception {
        Tenant tenant = world.published("Behind the Proxy", World.content("Behind the Proxy", "Rooms."));
        for (int request = 0; request < REQUESTS_AN_HOUR; request++) {
            assertThat(asked(ONE_VISITOR, tenant, request, "").statusLine()).contains(" 303 ");
        }

        assertThat(asked(ONE_VISITOR, tenant, 20, "").statusLine()).contains(" 429 ");
        assertThat(asked(ONE_VISITOR, tenant, 21, "X-Forwarded-For: 192.0.2.9\r\n")
                        .statusLine())
                .contains(" 429 ");
        assertThat(asked(ANOTHER_VISITOR, tenant, 22, "").statusLine()).contains(" 303 ");
    }

    @Test
    @DisplayName("Point 10.3: whoever is no trusted proxy is not believed")
    void believesNobodyElse() throws Exception {
        try (Wire wire = new Wire(port)) {
            Reply reply = wire.ask(
                    "GET /workspace HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n"
                            + "X-Forwarded-For: 192.0.2.9\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example;proto=https\r\n\r\n");

            assertThat(reply.fields()).doesNotContainKey("Strict-Transport-Security");
            assertThat(reply.fields()).doesNotContainKey("Set-Cookie");
            assertThat(reply.fields().get("Location")).isEqualTo(NextAddress.signInBefore(Sitemap.workspace()));
        }
    }

    private Reply wholePage(String path) throws Exception {
        try (Wire wire = new Wire(connect(ONE_VISITOR))) {
            return wire.ask(get(path));
        }
    }

    private Reply signIn(Reply form, EmailAddress email) throws Exception {
        String token = Jsoup.parse(form.text()).select("input[name=_csrf]").val();
        String typed = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&username="
                + URLEncoder.encode(email.value(), StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(World.PASSWORD, StandardCharsets.UTF_8);
        return throughTheProxy(
                ONE_VISITOR,
                "POST /login HTTP/1.1\r\nHost: " + Nginx.HOST + "\r\nOrigin: https://" + Nginx.HOST + "\r\nCookie: "
                        + form.fields().get("Set-Cookie").split(";")[0]
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + typed.length()
                        + "\r\n\r\n" + typed);
    }

    private Reply asked(String visitor, Tenant tenant, int number, String fields) throws Exception {
        String form = "name=Ada&organisation=Looms&audience=start-ups-and-biotechnology-companies&email=ada" + number
                + "%40looms.example&message=May+we+meet%3F&consent=on";
        return throughTheProxy(
                visitor,
                "POST " + Sitemap.introductionRequest(tenant.slug(), "facility-rental") + " HTTP/1.1\r\nHost: "
                        + Nginx.HOST + "\r\nOrigin: https://" + Nginx.HOST + "\r\n" + fields
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form);
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + Nginx.HOST + "\r\n\r\n";
    }

    private Reply throughTheProxy(String visitor, String request) throws Exception {
        try (Wire wire = new Wire(connect(visitor))) {
            wire.send(request);
            return wire.readHead();
        }
    }

    private Socket connect(String visitor) throws Exception {
        Socket socket = trustful().getSocketFactory().createSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(visitor), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", nginx.port()), 5000);
        return socket;
    }

    private void waitForTheProxy() throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            try (Socket socket = new Socket("127.0.0.1", nginx.port())) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("nginx does not answer: " + nginx.log());
    }

    private static void isAYear(String value) {
        assertThat(value.replace(" ", "")).startsWith("max-age=31536000");
    }

    /** The certificate was made a moment ago and is nobody's. */
    private static SSLContext trustful() throws Exception {
        X509TrustManager everybody = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String kind) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String kind) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {everybody}, null);
        return context;
    }
}
