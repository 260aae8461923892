package io.liaison.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets: {@code ./mvnw} as it is, with a Maven that only tells the classes' places, until the demonstration is there, and its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledOnOs(OS.WINDOWS)
class FirstMinuteIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path directory;

    private final HttpClient browser = HttpClient.newHttpClient();

    private ServerSocket takenManagementPort;
    private int port;
    private Process wrapper;
    private int firstStatus;

    @BeforeAll
    void runWithoutAnyGoal() throws Exception {
        takenManagementPort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        port = freePort();
        wrapper = start();
        firstStatus = firstAnswer("/partners/actris");
    }

    @AfterAll
    void endIt() throws Exception {
        takenManagementPort.close();
        wrapper.descendants().forEach(ProcessHandle::destroy);
        wrapper.destroy();
        wrapper.waitFor(90, TimeUnit.SECONDS);
    }

    @Test
    @Order(1)
    @DisplayName("Point 9.27: ./mvnw compiles no test, and runs with none of their libraries")
    void compilesNoTest() throws IOException {
        assertThat(Files.readString(directory.resolve("goals")))
                .contains("process-classes", " -DincludeScope=runtime")
                .doesNotContain("test-compile", "spring-boot:run");
    }

    @Test
    @Order(2)
    @DisplayName("Point 9.27: the first thing that is answered is the whole demonstration")
    void answersOnlyWithTheWholeDemonstration() {
        assertThat(firstStatus).isEqualTo(200);
    }

    @Test
    @Order(3)
    @DisplayName("Point 9.27: the last line gives the address and the accounts, and nothing warns")
    void saysLastWhereToLookAndWhoMaySignIn() throws Exception {
        waitForLine("Liaison is ready");
        waitForLine("The search index holds");
        Thread.sleep(2_000);

        assertThat(output()).last().satisfies(last -> assertThat(last)
                .contains("Liaison is ready at http://localhost:" + port + "/")
                .contains("admin@actris.example", "editor@actris.example")
                .contains("platform@liaison.example", "second.reviewer@liaison.example", "liaison-demo"));
        assertThat(output()).noneMatch(line -> line.contains("WARN")).noneMatch(line -> line.contains("ERROR"));
    }

    @Test
    @Order(4)
    @DisplayName("Point 9.27: the management port moves by itself")
    void movesTheManagementPort() throws IOException {
        assertThat(output())
                .anyMatch(line -> line.contains(
                        "Port " + takenManagementPort.getLocalPort() + " is taken; health and metrics are on port"));
    }

    @Test
    @Order(5)
    @Tag("BR-290")
    @DisplayName("Point 10.2: the socket of a demonstration is bound to the loopback address only")
    void isReachedThroughTheLoopbackAddressOnly() throws IOException {
        assertThat(isReached(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(otherAddresses()).isNotEmpty().noneMatch(this::isReached);
    }

    @Test
    @Order(6)
    @DisplayName("Point 9.27: Ctrl+C is no failure")
    void endsWithoutAFailure() throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(wrapper.pid()))
                .start()
                .waitFor();

        assertThat(wrapper.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(wrapper.exitValue()).isZero();
        assertThat(output()).noneMatch(line -> line.contains("BUILD FAILURE"));
    }

    private Process start() throws IOException {
        Path maven = Files.createDirectory(directory.resolve("bin")).resolve("mvn");
        Files.writeString(maven, """
                #!/bin/sh
                [ "$1" != --version ] || { echo "Apache Maven 3.9.9"; echo "Java version: 25.0.3"; exit 0; }
                echo "$*" > "$GOALS"
                printf %s "$CLASSES" > target/classpath
                """);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(hearingCtrlC());
        command.addAll(List.of(
                "./mvnw",
                "-Dserver.port=" + port,
                "-Dmanagement.server.port=" + takenManagementPort.getLocalPort(),
                "-Dliaison.data-dir=" + directory.resolve("data")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        builder.environment().put("GOALS", directory.resolve("goals").toString());
        builder.environment().put("CLASSES", classes());
        return builder.start();
    }

    /** Those of the tests, but for what only tests have and what complains at each start. */
    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("atmosphere") && !entry.contains("flow-push"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a shell starts in the background ignores Ctrl+C, and so does all that it starts; where the tests run so, this takes it back. */
    private static List<String> hearingCtrlC() {
        return Files.isExecutable(Path.of("/usr/bin/perl"))
                ? List.of("/usr/bin/perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV")
                : List.of();
    }

    /** The status of the first answer there is, as a visitor gets it who reloads until something comes. */
    private int firstAnswer(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            assertThat(wrapper.isAlive()).as(() -> "it runs: " + read("output")).isTrue();
            try {
                return browser.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("Nothing answers: " + read("output"));
    }

    private void waitForLine(String words) throws Exception {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            if (read("output").contains(words)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It never says " + words + ": " + read("output"));
    }

    private List<String> output() throws IOException {
        return Files.readAllLines(directory.resolve("output"));
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private boolean isReached(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Those of the machine's network, and one more of loopback, which every Linux answers for. */
    private static List<InetAddress> otherAddresses() throws IOException {
        Stream<InetAddress> ofTheNetwork = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress());
        Stream<InetAddress> ofLinux =
                OS.LINUX.isCurrentOs() ? Stream.of(InetAddress.getByName("127.0.0.2")) : Stream.empty();
        return Stream.concat(ofTheNetwork, ofLinux).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
