package io.liaison.database;

import io.liaison.database.DatabaseAccess.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role the app connects as: it logs in, owns nothing, is no superuser and cannot bypass row-level security. The owner makes it when it is
 * missing. Its password is derived from the owner's (HMAC-SHA-256), so that every node of one installation knows it and nobody has to keep a second.
 */
final class AppRole {

    static final String NAME = "liaison_app";

    private AppRole() {}

    /** Makes sure that the role is there, with these attributes and this password, and gives its credentials. */
    static Credentials ensure(String url, Credentials owner) {
        Credentials app = new Credentials(NAME, derivedPassword(owner.password()));
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
            if (!canConnect(url, app)) {
                create(connection, app.password());
            }
            return app;
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The database role " + NAME + " could not be prepared at " + url + " as " + owner.user() + ": "
                            + refused.getMessage() + ". Give the role CREATEROLE, or create both roles yourself and set"
                            + " SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD for the owner,"
                            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD for the app.",
                    refused);
        }
    }

    private static boolean canConnect(String url, Credentials app) {
        try (Connection connection = DriverManager.getConnection(url, app.user(), app.password())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Two nodes may start at once; the advisory lock lets one make the role and the other find it. */
    private static void create(Connection connection, String password) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('" + NAME + "'))");
            if (!exists(connection)) {
                statement.execute("create role " + NAME);
            }
            statement.execute("alter role " + NAME + " login password '" + password + "'");
        }
        connection.commit();
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from pg_roles where rolname = '" + NAME + "'")) {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Hexadecimal, so that it can stand in SQL, where a password cannot be a parameter. */
    private static String derivedPassword(String ownerPassword) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("liaison " + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
