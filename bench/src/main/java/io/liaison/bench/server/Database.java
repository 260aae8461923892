package io.liaison.bench.server;

import io.liaison.bench.generator.Access;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/** A PostgreSQL of its own with durable settings, and a role in it that owns Liaison's database and is no superuser. */
public final class Database implements AutoCloseable {

    private static final String OWNER = "liaison_owner";

    private static final String SUBMITTED = """
            select count(*) from submission join revision on revision.id = submission.revision_id
             where decision is null and withdrawn_at is null and content ->> 'summary' like '%' || ?""";

    private static final String DESCRIPTION = """
            select 'PostgreSQL ' || current_setting('server_version') || string_agg(', ' || name || ' ' || current_setting(name), '')
              from unnest(array['fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'work_mem']) as name""";

    private final EmbeddedPostgres server;
    private final Access access;
    private final long process;

    private Database(EmbeddedPostgres server, Access access, long process) {
        this.server = server;
        this.access = access;
        this.process = process;
    }

    /** @param directory where the data goes; it must not exist */
    public static Database start(Path directory) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .start();
        String password = UUID.randomUUID().toString();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login createrole password '" + password + "'");
            statement.execute("create database liaison owner " + OWNER);
        }
        Access access = new Access("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/liaison", OWNER, password);
        String id = Files.readAllLines(directory.resolve("postmaster.pid")).getFirst();
        return new Database(server, access, Long.parseLong(id.strip()));
    }

    public Access access() {
        return access;
    }

    /** Its version and how durable it is, as it says itself. */
    public String description() throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DESCRIPTION)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As when something changes that stands on every page: nodes drop the pages they keep, within a quarter of a second. */
    public void dropKeptPages() throws InterruptedException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select renew_public_pages()");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        Thread.sleep(500);
    }

    /** How many submissions wait whose summary ends like this. */
    public int submittedWith(String summaryEnd) throws SQLException {
        try (Connection connection = access.connect();
                Statement reach = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(SUBMITTED)) {
            reach.execute("select set_config('liaison.platform', 'on', false)");
            statement.setString(1, summaryEnd);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    public Duration processorTime() {
        return ProcessHandle.of(process).map(Child::processorTime).orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
