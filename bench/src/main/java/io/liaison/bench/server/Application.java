package io.liaison.bench.server;

import io.liaison.bench.generator.Access;
import io.liaison.bench.generator.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Liaison, as a node on ports of its own. */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 20;

    private static final Pattern FILLED = Pattern.compile("search index holds \\d+ partners, filled in (\\d+) ms");

    private final Child child;
    private final Path log;
    private final int port;
    private final Operations operations;
    private final Duration startUp;

    private Application(Child child, Path log, int port, Operations operations, Duration startUp) {
        this.child = child;
        this.log = log;
        this.port = port;
        this.operations = operations;
        this.startUp = startUp;
    }

    /** On a database of ours, with further settings such as {@code --liaison.limits.uncached=100}. */
    public static Application start(Path jar, String heap, Path directory, Access access, List<String> settings)
            throws IOException, InterruptedException {
        return start(
                jar,
                heap,
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL", access.url(),
                        "SPRING_DATASOURCE_USERNAME", access.user(),
                        "SPRING_DATASOURCE_PASSWORD", access.password(),
                        "LIAISON_ADMIN_EMAIL", Accounts.PLATFORM),
                settings);
    }

    /** On the embedded database, kept in the directory. */
    public static Application startEmbedded(Path jar, String heap, Path directory)
            throws IOException, InterruptedException {
        return start(jar, heap, directory, Map.of(), List.of());
    }

    private static Application start(
            Path jar, String heap, Path directory, Map<String, String> environment, List<String> settings)
            throws IOException, InterruptedException {
        int port = Ports.free();
        int managementPort = Ports.free();
        List<String> command = new ArrayList<>(command(jar, heap, port, managementPort));
        command.addAll(settings);
        long begun = System.nanoTime();
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        Child child = Child.start(command, environment, directory, log);
        Operations operations = new Operations(child.id(), managementPort);
        try {
            awaitHealth(child, operations);
        } catch (IOException | InterruptedException failed) {
            child.close();
            throw failed;
        }
        return new Application(child, log, port, operations, Duration.ofNanos(System.nanoTime() - begun));
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

    /** In seconds, as its log says; empty where it does not. */
    public String indexFilled() throws IOException {
        Matcher filled = FILLED.matcher(Files.readString(log));
        return filled.find() ? String.format(Locale.ROOT, "%.1f", Integer.parseInt(filled.group(1)) / 1000.0) : "";
    }

    public Duration processorTime() {
        return child.processorTime();
    }

    @Override
    public void close() {
        child.close();
    }
}
