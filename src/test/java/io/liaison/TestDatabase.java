package io.liaison;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL server for all tests of a run, and a new database in it for each application context. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String OWNER = "test_owner";
    public static final String OWNER_PASSWORD = "owner-of-the-tests";

    private static final EmbeddedPostgres SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=" + OWNER,
                        "spring.datasource.password=" + OWNER_PASSWORD,
                        "liaison.data-dir=target/test-data")
                .applyTo(context);
    }

    /** A new, empty database, owned by the owner role; gives its JDBC address. */
    public static String newDatabase() {
        return newDatabase("");
    }

    /** A new database with everything that is in another, to which nobody is connected. */
    public static String copyOf(String url) {
        return newDatabase(" template " + url.substring(url.lastIndexOf('/') + 1));
    }

    private static String newDatabase(String template) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER + template);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** As the superuser, for whom there are no walls: what a test compares the app role's view with. */
    public static Connection beyondTheWalls(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    /** Changes rows beyond the walls; gives how many. */
    public static int update(String url, String sql, Object... parameters) throws SQLException {
        try (Connection superuser = beyondTheWalls(url);
                PreparedStatement statement = prepared(superuser, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Reads the first column beyond the walls. */
    public static List<String> texts(String url, String sql, Object... parameters) throws SQLException {
        try (Connection superuser = beyondTheWalls(url);
                PreparedStatement statement = prepared(superuser, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("unix_socket_directories", "''")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
            }
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
