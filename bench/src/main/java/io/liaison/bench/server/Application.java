package io.liaison.bench.server;

import io.liaison.bench.generator.Access;
import io.liaison.bench.generator.Accounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Liaison, as a node on ports of its own. */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 20;

    private final Child child;
    private final int port;
    private final Operations operations;
    private final Duration startUp;

    private Application(Child child, int port, Operations operations, Duration startUp) {
        this.child = child;
        this.port = port;
        this.operations = operations;
        this.startUp = startUp;
    }

    /** On a database of ours. */
    public static Application start(Path jar, String heap, Path directory, Access access)
            throws IOException, InterruptedException {
        return start(
                jar,
                heap,
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL", access.url(),
                        "SPRING_DATASOURCE_USERNAME", access.user(),
                        "SPRING_DATASOURCE_PASSWORD", access.password(),
                        "LIAISON_ADMIN_EMAIL", Accounts.PLATFORM));
    }

    /** On the embedded database, kept in the directory. */
    public static Application startEmbedded(Path jar, String heap, Path directory)
            throws IOException, InterruptedException {
        return start(jar, heap, directory, Map.of());
    }

    private static Application start(Path jar, String heap, Path directory, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = Ports.free();
        int managementPort = Ports.free();
        List<String> command = command(jar, heap, port, managementPort);
        long begun = System.nanoTime();
        Child child = Child.start(
                command, environment, directory, directory.resolveSibling(directory.getFileName() + ".log"));
        Operations operations = new Operations(child.id(), managementPort);
        try {
            awaitHealth(child, operations);
        } catch (IOException | InterruptedException failed) {
            child.close();
            throw failed;
        }
        return new Application(child, port, operations, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<String> command(Path jar, String heap, int port, int managementPort) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-Xms" + heap,
                "-Xmx" + heap,
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                "--liaison.demo=false",
                "--liaison.links.examples=true",
                "--liaison.links.check=false");
    }

    private static void awaitHealth(Child child, Operations operations) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!operations.isHealthy()) {
            child.requireAlive();
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("Liaison was not healthy within " + PATIENCE.toSeconds() + " seconds.");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    public int port() {
        return port;
    }

    public Operations operations() {
        return operations;
    }

    /** From the start of the process to its first "healthy". */
    public Duration startUp() {
        return startUp;
    }

    public Duration processorTime() {
        return child.processorTime();
    }

    @Override
    public void close() {
        child.close();
    }
}
