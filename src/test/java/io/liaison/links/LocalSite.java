package io.liaison.links;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A web site over TLS on the loopback address, with a certificate of its own, whose pages answer with the status a test gives them. */
public final class LocalSite implements AutoCloseable {

    private static final char[] SECRET = "local-site".toCharArray();

    private final HttpsServer server;
    private final SSLContext tls;
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    private LocalSite(HttpsServer server, SSLContext tls) {
        this.server = server;
        this.tls = tls;
    }

    public static LocalSite open() throws Exception {
        SSLContext tls = context(certificate());
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        LocalSite site = new LocalSite(server, tls);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    site.statuses.getOrDefault(exchange.getRequestURI().getPath(), 200), -1);
            exchange.close();
        });
        server.start();
        return site;
    }

    public String page(String path, int status) {
        statuses.put(path, status);
        return "https://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Looks at every address that waits, as the background job does, and may look at this site as well. */
    public void checkLinks(JdbcClient jdbc) {
        PublicHosts hosts = new PublicHosts(InetAddress::getAllByName, true);
        LinkProbe probe = new LinkProbe(hosts, new HttpExchange(trust(), Duration.ofSeconds(2)));
        Clock afterSettling = Clock.offset(Clock.systemUTC(), LinkChecks.SETTLING);
        new LinkRounds(jdbc, probe, hosts, "canary.invalid", afterSettling).goRound();
    }

    SSLSocketFactory trust() {
        return tls.getSocketFactory();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static KeyStore certificate() throws Exception {
        Path store = Files.createTempDirectory("local-site").resolve("site.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(SECRET)))
                .redirectErrorStream(true)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException(new String(keytool.getInputStream().readAllBytes()));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, SECRET);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }
}
