package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.Browser;
import io.liaison.Liaison;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Somebody types without a pause while the server is killed with SIGKILL. Once it is back, at most the last five seconds are missing from the draft, the
 * screen says so, and even those come back.
 */
@Tag("BR-110")
class KilledWhileTypingJourneyIT {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final int WORDS_BEFORE = 50;
    private static final int WORDS_AFTER = 10;

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path directory;

    private Process application;

    @Test
    void atMostTheLastFiveSecondsAreGoneAndTheyComeBack() throws Exception {
        int port = freePort();
        Path people = directory.resolve("people");
        application = start(port, people);
        waitFor(port, people);
        List<String> who = Files.readAllLines(people);
        EditorPage editor = new EditorPage(browser.page(), "http://localhost:" + port);
        editor.signIn(who.getFirst(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(new Slug(who.getLast())));

        editor.field("Vision").focus();
        List<Instant> typedAt = new ArrayList<>();
        type(editor, typedAt, WORDS_BEFORE);
        Instant killed = Instant.now();
        application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        type(editor, typedAt, WORDS_AFTER);
        assertThat(editor.page().locator(".save-state[data-cut-off]")).hasCount(1);
        String typed = editor.field("Vision").inputValue();

        application = start(port, people);
        waitFor(port, people);
        editor.page().waitForURL(url -> url.contains("/login"));
        editor.signIn(who.getFirst(), World.PASSWORD);

        assertThat(editor.page().locator(".banner").first()).containsText("was not saved before the connection broke");
        int stored = lastWordOf(editor.field("Vision").inputValue());
        Instant firstMissing = typedAt.get(stored + 1);
        assertThat(firstMissing)
                .as("the first word that is missing, typed before the kill at %s", killed)
                .isAfter(killed.minus(AT_MOST));
        editor.press("Restore it");
        assertThat(editor.field("Vision")).hasValue(typed);
        editor.waitUntilSaved();
        editor.page().reload();
        assertThat(editor.field("Vision")).hasValue(typed);
        assertThat(editor.page().locator(".banner")).hasCount(0);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (application != null) {
            application.destroy();
            application.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void type(EditorPage editor, List<Instant> typedAt, int words) throws InterruptedException {
        for (int word = 0; word < words; word++) {
            editor.page().keyboard().type(" w" + typedAt.size());
            typedAt.add(Instant.now());
            Thread.sleep(150);
        }
    }

    /** Words are numbered from zero; the last one may be stored in part. */
    private static int lastWordOf(String stored) {
        return (int) stored.chars().filter(letter -> letter == 'w').count() - 1;
    }

    private Process start(int port, Path people) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        directory.resolve("data").toString(),
                        String.valueOf(port),
                        people.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "application.log")))
                .start();
    }

    private void waitFor(int port, Path people) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int tries = 0; tries < 900; tries++) {
                assertThat(application.isAlive())
                        .as("the application; its log: %s", directory.resolve("application.log"))
                        .isTrue();
                if (Files.exists(people) && answers(client, request)) {
                    return;
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The application did not start within 90 seconds");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The application with one partner, which the first start makes: its Editor's address and its slug are noted in a file. */
    static class Application {

        public static void main(String[] arguments) throws IOException {
            World world = new SpringApplicationBuilder(Liaison.class, World.class)
                    .run(
                            "--liaison.data-dir=" + arguments[0],
                            "--liaison.demo=false",
                            "--LIAISON_ADMIN_EMAIL=" + World.PLATFORM_ADMIN,
                            "--server.port=" + arguments[1],
                            "--management.server.port=0",
                            "--spring.mail.port=9")
                    .getBean(World.class);
            Path people = Path.of(arguments[2]);
            if (!Files.exists(people)) {
                Tenant tenant = world.tenant("Typing");
                Path noted = Files.write(
                        people.resolveSibling("noting"),
                        List.of(tenant.editor().email().value(), tenant.slug().value()));
                Files.move(noted, people);
            }
        }
    }
}
