package io.liaison.listings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search index is true of: which database, and up to which edition.
 *
 * @param database the cluster, where the database tells it, and the database in it
 * @param at when that edition was made, in seconds; empty where the log does not tell
 */
record IndexState(String database, long edition, String at) {

    private static final String MAY_READ_CLUSTER = "select has_function_privilege('pg_control_system()', 'execute')";
    private static final String CLUSTER = "select system_identifier from pg_control_system()";
    private static final String DATABASE = "select oid from pg_database where datname = current_database()";
    private static final String AT =
            "select coalesce((select extract(epoch from min(at))::text from listing_change where number = ?), '')";

    /** Of the database that a connection leads to. */
    static IndexState read(Connection connection, long edition) throws SQLException {
        String cluster = one(connection, MAY_READ_CLUSTER).equals("t") ? one(connection, CLUSTER) : "";
        return new IndexState(cluster + "/" + one(connection, DATABASE), 0, "").then(connection, edition);
    }

    /** What is kept with an index of this database; null where it is of another, of another past of it, or of documents in another form. */
    static @Nullable IndexState of(Map<String, String> kept, Connection connection) throws SQLException {
        String edition = kept.get("edition");
        if (edition == null || !String.valueOf(Findable.SCHEMA).equals(kept.get("documents"))) {
            return null;
        }
        IndexState now = read(connection, Long.parseLong(edition));
        boolean isSameEdition = now.at().isEmpty() || now.at().equals(kept.get("at"));
        return now.database().equals(kept.get("database")) && isSameEdition ? now : null;
    }

    /** Of the same database, later. */
    IndexState then(Connection connection, long later) throws SQLException {
        return new IndexState(database, later, one(connection, AT, later));
    }

    Map<String, String> kept() {
        String documents = String.valueOf(Findable.SCHEMA);
        return Map.of("database", database, "edition", Long.toString(edition), "documents", documents, "at", at);
    }

    private static String one(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
