package io.liaison.bench.server;

import io.liaison.bench.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** nginx with one file, served as fast as it can: the page as it is, and compressed beforehand. */
public final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            %s
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log stderr;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000;
                open_file_cache max=100;
                gzip_static on;
                default_type "text/html; charset=utf-8";
                client_body_temp_path temp;
                proxy_temp_path temp;
                fastcgi_temp_path temp;
                uwsgi_temp_path temp;
                scgi_temp_path temp;
                server { listen 127.0.0.1:%d; root pages; }
            }
            """;

    private final Child child;
    private final int port;

    private Nginx(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Where it is installed; empty where it is not. */
    public static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(":"),
                        new String[] {"/usr/sbin", "/usr/local/sbin"})
                .flatMap(Stream::of)
                .map(directory -> Path.of(directory, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Serves the page at {@code /page.html}. */
    public static Nginx start(Path executable, Path directory, byte[] page, byte[] gzippedPage)
            throws IOException, InterruptedException {
        Path pages = Files.createDirectories(directory.resolve("pages"));
        Files.createDirectories(directory.resolve("temp"));
        Files.write(pages.resolve("page.html"), page);
        Files.write(pages.resolve("page.html.gz"), gzippedPage);
        int port = Ports.free();
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Path configuration = Files.writeString(directory.resolve("nginx.conf"), CONFIGURATION.formatted(user, port));
        Child child = Child.start(
                List.of(executable.toString(), "-p", directory.toString(), "-c", configuration.toString()),
                Map.of(),
                directory,
                directory.resolve("nginx.log"));
        Thread.sleep(500);
        child.requireAlive();
        return new Nginx(child, port);
    }

    public Server server() {
        return new Server(port, child::processorTime);
    }

    @Override
    public void close() {
        child.close();
    }
}
