package io.liaison.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A real nginx with TLS in front of the application under test, from an installed one. It speaks to the application from an address of loopback that
 * is trusted there, so that tests that do not come through it are not. Where there is none, tests are skipped with one line that says so, or fail if
 * LIAISON_NGINX_REQUIRED is true.
 */
final class Nginx implements Closeable {

    static final String HOST = "portal.example";

    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");
    private static final String PASSWORD = "only-for-this-test";

    private final Path directory;
    private final int port;
    private final Process process;

    private Nginx(Path program, Path directory, int application) throws Exception {
        this.directory = directory;
        this.port = freePort();
        makeCertificate();
        Path settings = Files.writeString(directory.resolve("nginx.conf"), settings(application));
        process = new ProcessBuilder(program.toString(), "-p", directory.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    static Nginx before(int application, Path directory) throws Exception {
        Optional<Path> program = Stream.concat(Stream.of(System.getenv("PATH").split(":")), PLACES.stream())
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            String message =
                    "Not tested behind a proxy: no nginx was found. Install one (Debian: apt-get install nginx-light).";
            if (Boolean.parseBoolean(System.getenv("LIAISON_NGINX_REQUIRED"))) {
                throw new AssertionError(message);
            }
            System.out.println(message);
            throw new TestAbortedException(message);
        }
        return new Nginx(program.get(), directory, application);
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String settings(int application) {
        return """
                daemon off;
                master_process off;
                pid nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    server {
                        listen 127.0.0.1:%d ssl;
                        ssl_certificate %s;
                        ssl_certificate_key %s;
                        %s
                    }
                }
                """.formatted(port, directory.resolve("certificate"), directory.resolve("key"), location(application));
    }

    /** The README's own, for the application under test. */
    private static String location(int application) {
        String readme;
        try {
            readme = Files.readString(Path.of("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int begin = readme.indexOf("location / {");
        return readme.substring(begin, readme.indexOf("\n}", begin))
                        .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + application)
                + "proxy_bind 127.0.0.3; proxy_set_header Connection \"\"; }";
    }

    private void makeCertificate() throws Exception {
        Path store = directory.resolve("store");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "proxy",
                        "-dname",
                        "CN=" + HOST,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("No certificate: " + said);
        }
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        write("certificate", "CERTIFICATE", keys.getCertificate("proxy").getEncoded());
        write("key", "PRIVATE KEY", key(keys));
    }

    private static byte[] key(KeyStore keys) throws GeneralSecurityException {
        return keys.getKey("proxy", PASSWORD.toCharArray()).getEncoded();
    }

    private void write(String file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                directory.resolve(file), "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
