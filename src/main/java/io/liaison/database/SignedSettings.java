package io.liaison.database;

import io.liaison.database.DatabaseAccess.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL what the transaction under way may see and do. Row-level security believes only values with our signature (HMAC-SHA-256 over connection,
 * setting and value), so a statement that was smuggled into a transaction can widen nothing: it has no key. The other side is {@code liaison_setting}.
 */
@Component
public class SignedSettings {

    private static final String ALGORITHM = "HmacSHA256";

    private final DatabaseAccess access;
    private final JdbcTemplate jdbc;
    private volatile @Nullable SecretKeySpec key;

    SignedSettings(DatabaseAccess access, DataSource dataSource) {
        this.access = access;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Sets it for the rest of the transaction under way; an empty value takes it back. */
    public void tell(String setting, String value) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Outside a transaction " + setting + " would be forgotten at once");
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            tell(connection, Map.of(setting, value));
            return true;
        });
    }

    void tell(Connection connection, Map<String, String> settings) throws SQLException {
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        String set = String.join(", ", Collections.nCopies(settings.size(), "set_config(?, ?, true)"));
        try (PreparedStatement statement = connection.prepareStatement("select " + set)) {
            int parameter = 1;
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.setString(parameter++, setting.getKey());
                statement.setString(parameter++, signed(backend, setting.getKey(), setting.getValue()));
            }
            statement.execute();
        }
    }

    private String signed(int backend, String setting, String value) throws SQLException {
        if (value.isEmpty()) {
            return "";
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] signature = mac.doFinal((backend + "|" + setting + "|" + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature) + ":" + value;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Read when it is first needed: migrations make it. */
    private SecretKeySpec key() throws SQLException {
        SecretKeySpec known = key;
        if (known == null) {
            known = readKey();
            key = known;
        }
        return known;
    }

    private SecretKeySpec readKey() throws SQLException {
        Credentials owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
                ResultSet row = connection.createStatement().executeQuery("select key from signing_key")) {
            row.next();
            return new SecretKeySpec(row.getBytes(1), ALGORITHM);
        }
    }
}
