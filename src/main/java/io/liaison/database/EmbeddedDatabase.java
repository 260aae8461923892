package io.liaison.database;

import io.liaison.database.DatabaseAccess.Credentials;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL inside the application's data directory, for running without a database server: durable settings, password authentication, and a
 * clean takeover of the directory when the application was killed before.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "liaison";
    private static final String DATABASE = "liaison";
    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final DatabaseAccess access;

    EmbeddedDatabase(Path dataDirectory) {
        directory = DataDirectory.claim(dataDirectory);
        try {
            directory.endOrphanedServer();
            server = start();
            access = open();
            LOG.info("Embedded PostgreSQL runs in {} on port {}", directory.postgres(), server.getPort());
        } catch (IOException | SQLException failure) {
            directory.close();
            throw new IllegalStateException(
                    "The embedded PostgreSQL in " + directory.postgres() + " did not start: " + failure.getMessage()
                            + ". Set SPRING_DATASOURCE_URL to use another server.",
                    failure);
        }
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            directory.close();
        }
    }

    /** The library's own defaults are made for tests and would lose what was committed. */
    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.postgres())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", directory.password())
                .setPGStartupWait(STARTUP_LIMIT)
                .start();
    }

    private DatabaseAccess open() throws SQLException, IOException {
        Credentials superuser = new Credentials("postgres", directory.password());
        String server = "jdbc:postgresql://localhost:" + this.server.getPort() + "/";
        try (Connection connection =
                        DriverManager.getConnection(server + "postgres", superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            if (!directory.isPasswordRequired()) {
                requirePassword(statement);
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                createDatabase(statement);
            }
        }
        String url = server + DATABASE;
        Credentials owner = new Credentials(OWNER, directory.password());
        return new DatabaseAccess(url, owner, AppRole.ensure(url, owner));
    }

    private void requirePassword(Statement statement) throws SQLException, IOException {
        statement.execute("alter role postgres password '" + directory.password() + "'");
        directory.requirePassword();
        statement.execute("select pg_reload_conf()");
    }

    /** A kill between the two statements leaves the role without the database, so each is asked for by itself. */
    private void createDatabase(Statement statement) throws SQLException {
        if (!statement
                .executeQuery("select 1 from pg_roles where rolname = '" + OWNER + "'")
                .next()) {
            statement.execute("create role " + OWNER + " login createrole nosuperuser nobypassrls password '"
                    + directory.password() + "'");
        }
        statement.execute("create database " + DATABASE + " owner " + OWNER);
    }
}
