package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Who signs in during a benchmark. The password is published here: never generate into a database that others can reach. */
public final class Accounts {

    public static final String PASSWORD = "liaison-bench";
    public static final String PLATFORM = "platform@bench.example";

    static final String AUTHOR = "author@bench.example";

    private static final String HASH = "{bcrypt}$2a$10$JOTFrRFCN/sI9ZRnD1pxGezrvcGTs/Auetp/xFiO8YPBrHEjp9U62";

    private Accounts() {}

    /** The editor of the partner of that number. */
    public static String editor(int partner) {
        return "editor-" + partner + "@bench.example";
    }

    static void writeStaff(Connection connection) throws SQLException {
        write(connection, AUTHOR, "Author", false);
        write(connection, PLATFORM, "Platform", true);
    }

    static void writeEditor(Connection connection, Partner partner) throws SQLException {
        UUID account = write(connection, editor(partner.number()), "Editor " + partner.number(), false);
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into membership (partner_id, account_id, role, since) values (?, ?, 'EDITOR', now())")) {
            statement.setObject(1, partner.id());
            statement.setObject(2, account);
            statement.executeUpdate();
        }
    }

    /** Makes the account, or gives the one there is this password. */
    private static UUID write(Connection connection, String email, String name, boolean platform) throws SQLException {
        try (Statement privilege = connection.createStatement()) {
            privilege.execute("select set_config('liaison.privilege', 'credentials', false)");
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                with made as (
                    insert into account (id, email, name, platform_admin, created_at) values (?, ?, ?, ?, now())
                    on conflict (email) do update set email = excluded.email returning id)
                insert into account_password (account_id, hash) select id, ? from made
                on conflict (account_id) do update set hash = excluded.hash returning account_id""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, email);
            statement.setString(3, name);
            statement.setBoolean(4, platform);
            statement.setString(5, HASH);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }
}
