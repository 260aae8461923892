package io.liaison.database;

import io.liaison.database.DatabaseAccess.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Connections beside the pool, for work that keeps one for as long as the application runs. */
@Component
public class OwnConnections {

    private final DatabaseAccess access;

    OwnConnections(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Opens a connection as the app; whoever asked closes it.
     *
     * @param name what the server calls it in its list of connections
     * @param patience how long to wait for any answer, in whole seconds, before the server counts as away
     */
    public Connection open(String name, Duration patience) throws SQLException {
        Credentials app = access.app();
        String seconds = Long.toString(Math.max(1, patience.toSeconds()));
        Properties properties = new Properties();
        properties.setProperty("user", app.user());
        properties.setProperty("password", app.password());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        return DriverManager.getConnection(access.url(), properties);
    }
}
