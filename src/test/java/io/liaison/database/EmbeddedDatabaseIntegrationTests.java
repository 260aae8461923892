package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.database.DatabaseAccess.Credentials;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIntegrationTests {

    @TempDir
    Path directory;

    @Test
    void keepsDataAndPasswordOverARestart() throws SQLException {
        try (EmbeddedDatabase first = new EmbeddedDatabase(directory)) {
            execute(first.access(), "create table kept (word text)");
            execute(first.access(), "insert into kept values ('here')");
        }
        try (EmbeddedDatabase second = new EmbeddedDatabase(directory)) {
            assertThat(query(second.access(), "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void commitsDurablyAndLetsNobodyInWithoutThePassword() throws SQLException {
        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThat(query(
                            database.access(),
                            "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new EmbeddedDatabase(directory))
                    .withMessageContaining("Another Liaison is running");
        }
    }

    /** The kill leaves PostgreSQL running without its application, with an unfinished transaction. */
    @Test
    void takesTheDirectoryOverFromAnApplicationThatWasKilled() throws Exception {
        Process application = start();
        long orphan = postmaster();

        application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase next = new EmbeddedDatabase(directory)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(query(next.access(), "select string_agg(word, ',' order by word) from kept"))
                    .isEqualTo("committed");
        }
    }

    private Process start() throws Exception {
        Path marker = directory.resolve("ready");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        directory.toString(),
                        marker.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "killed.log"))
                .start();
        for (int tries = 0; !Files.exists(marker) && tries < 600; tries++) {
            assertThat(process.isAlive())
                    .as("the application that will be killed")
                    .isTrue();
            Thread.sleep(100);
        }
        assertThat(marker).exists();
        return process;
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access)) {
            connection.createStatement().execute(sql);
        }
    }

    static Connection connect(DatabaseAccess access) throws SQLException {
        Credentials owner = access.owner();
        return DriverManager.getConnection(access.url(), owner.user(), owner.password());
    }

    private static String query(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access)) {
            var rows = connection.createStatement().executeQuery(sql);
            rows.next();
            return rows.getString(1);
        }
    }

    /** Commits one row, leaves another uncommitted, and waits to be killed. */
    static class KilledApplication {

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = new EmbeddedDatabase(Path.of(arguments[0]));
            execute(database.access(), "create table kept (word text)");
            execute(database.access(), "insert into kept values ('committed')");
            Connection unfinished = connect(database.access());
            unfinished.setAutoCommit(false);
            unfinished.createStatement().execute("insert into kept values ('unfinished')");
            Files.createFile(Path.of(arguments[1]));
            Thread.sleep(120_000);
        }
    }
}
