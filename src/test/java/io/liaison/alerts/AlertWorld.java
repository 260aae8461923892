package io.liaison.alerts;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.TestDatabase;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A visitor's browser, and time passing for what it asked for. */
final class AlertWorld {

    private static final AtomicInteger CLIENTS = new AtomicInteger(1);

    private final HikariDataSource appRole;
    private final String home;

    /** Each is a client of its own, because clients are counted. */
    private final HttpClient client = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.4." + CLIENTS.incrementAndGet()))
            .build();

    AlertWorld(HikariDataSource appRole, int port) {
        this.appRole = appRole;
        this.home = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(home + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(
                (headers.length > 0 ? request.headers(headers) : request).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Lets everything about an address, and every listing whose name is like this, have happened so much earlier. */
    void age(String email, String interval) throws SQLException {
        beyond("""
                update alert set asked_at = asked_at - cast(? as interval), confirmed_at = confirmed_at - cast(? as interval),
                       told_until = told_until - cast(? as interval), due_at = due_at - cast(? as interval) where email = ?""", interval, interval, interval, interval, email);
    }

    void publishedEarlier(String slug, String interval) throws SQLException {
        beyond("update listing set published_at = published_at - cast(? as interval) where slug = ?", interval, slug);
        beyond("update listing set first_published_at = least(first_published_at, published_at) where slug = ?", slug);
    }

    /** How many rows there are about an address, whoever may see them. */
    int stored(String table, String column, String email) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                PreparedStatement count =
                        superuser.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            count.setString(1, email);
            ResultSet rows = count.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private void beyond(String sql, String... parameters) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                PreparedStatement update = superuser.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                update.setString(index + 1, parameters[index]);
            }
            update.executeUpdate();
        }
    }
}
