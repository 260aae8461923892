package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.Liaison;
import io.liaison.World;
import io.liaison.World.Tenant;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Kills the application with SIGKILL while it gives verdicts, at a random moment, and looks at what its database holds afterwards: each verdict wholly
 * carried out or not at all, and every one that was acknowledged still there.
 */
@Tag("BR-19")
class KilledVerdictIT {

    private static final int VERDICTS_BEFORE_THE_KILL = 6;
    private static final Random RANDOM = new Random();

    @TempDir
    Path directory;

    @RepeatedTest(2)
    void aKilledVerdictIsWhollyPublishedOrNotAtAll() throws Exception {
        Path acknowledged = directory.resolve("acknowledged");
        Process application = start(acknowledged);
        try {
            waitForVerdicts(application, acknowledged);
            Thread.sleep(RANDOM.nextInt(300));
        } finally {
            application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        try (EmbeddedDatabase database = new EmbeddedDatabase(directory);
                Connection connection = EmbeddedDatabaseIntegrationTests.connect(database.access())) {
            connection.createStatement().execute("select set_config('liaison.platform', 'on', false)");
            assertThat(halfDone(connection)).isZero();
            for (String verdict : Files.readAllLines(acknowledged)) {
                assertThat(isPublished(connection, verdict))
                        .as("acknowledged verdict %s", verdict)
                        .isTrue();
            }
        }
    }

    private Process start(Path acknowledged) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyApplication.class.getName(),
                        directory.toString(),
                        acknowledged.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "killed.log"))
                .start();
    }

    private void waitForVerdicts(Process application, Path acknowledged) throws Exception {
        for (int tries = 0; tries < 900; tries++) {
            assertThat(application.isAlive())
                    .as(() -> "the application that will be killed, which said:\n" + log())
                    .isTrue();
            if (Files.exists(acknowledged) && Files.readAllLines(acknowledged).size() >= VERDICTS_BEFORE_THE_KILL) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No verdicts within 90 seconds");
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("killed.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Verdict, publication, live pointer and listing agree, or there is none of them. */
    private static int halfDone(Connection connection) throws SQLException {
        return number(connection, """
                select count(*) from submission s
                  join revision r on r.id = s.revision_id
                  join profile p on p.partner_id = s.partner_id
                  left join listing l on l.id = s.partner_id
                 where (s.decision is null) <> (r.published_at is null)
                    or (s.decision is null) <> (p.submitted_revision is not distinct from r.id)
                    or (p.live_revision = r.id and l.revision_number is distinct from r.number)
                    or (p.live_revision = r.id and l.content is distinct from r.content)""");
    }

    /** @param verdict partner id and revision number, as acknowledged */
    private static boolean isPublished(Connection connection, String verdict) throws SQLException {
        String[] parts = verdict.split(" ");
        return number(
                        connection,
                        "select count(*) from revision r join listing l on l.id = r.partner_id where r.partner_id = '"
                                + parts[0] + "' and r.content->>'overview' = 'Verdict " + parts[1]
                                + "' and r.published_at is not null and l.revision_number >= r.number")
                == 1;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Publishes one verdict after the other in two partners until it is killed, and notes each one that was acknowledged. */
    static class BusyApplication {

        public static void main(String[] arguments) throws Exception {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Liaison.class, World.class)
                    .properties(
                            "liaison.data-dir=" + arguments[0],
                            "liaison.demo=false",
                            "liaison.links.examples=true",
                            "LIAISON_ADMIN_EMAIL=" + World.PLATFORM_ADMIN,
                            "spring.mail.port=9")
                    .run("--server.port=0", "--management.server.port=0");
            World world = context.getBean(World.class);
            FileChannel acknowledged = FileChannel.open(
                    Path.of(arguments[1]),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND);
            List<Thread> reviewers = Stream.of(world.tenant("One"), world.tenant("Two"))
                    .map(tenant -> Thread.ofPlatform().start(() -> publish(world, tenant, acknowledged)))
                    .toList();
            for (Thread reviewer : reviewers) {
                reviewer.join();
            }
        }

        private static void publish(World world, Tenant tenant, FileChannel acknowledged) {
            try {
                for (int verdict = 1; ; verdict++) {
                    world.publish(tenant, World.content(tenant.slug().value(), "Verdict " + verdict));
                    acknowledged.write(StandardCharsets.UTF_8.encode(tenant.id() + " " + verdict + "\n"));
                    acknowledged.force(true);
                }
            } catch (Exception ended) {
                ended.printStackTrace();
            }
        }
    }
}
