package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the owner of a Liaison database connects. */
public record Access(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    static Access fromEnvironment() {
        return new Access(
                required("SPRING_DATASOURCE_URL"),
                required("SPRING_DATASOURCE_USERNAME"),
                System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set " + name + ": the database to generate into, as its owner.");
        }
        return value;
    }
}
