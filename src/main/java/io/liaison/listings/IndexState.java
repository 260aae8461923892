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
 * @param database the cluster and the database in it
 * @param at when that edition was made, in seconds; empty where the log does not tell
 */
record IndexState(String database, long edition, String at) {

    private static final String READ = """
            select (select system_identifier from pg_control_system())
                   || '/' || (select oid from pg_database where datname = current_database()) as database,
                   coalesce((select extract(epoch from min(at))::text from listing_change where number = ?), '') as at""";

    static IndexState read(Connection connection, long edition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, edition);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new IndexState(row.getString("database"), edition, row.getString("at"));
            }
        }
    }

    /** The edition of an index that is of this database, or null where it is of another, of an earlier state of it, or of documents in another form. */
    static @Nullable Long edition(Map<String, String> kept, Connection connection) throws SQLException {
        String edition = kept.get("edition");
        if (edition == null || !String.valueOf(Findable.SCHEMA).equals(kept.get("documents"))) {
            return null;
        }
        IndexState now = read(connection, Long.parseLong(edition));
        boolean isSameEdition = now.at().isEmpty() || now.at().equals(kept.get("at"));
        return now.database().equals(kept.get("database")) && isSameEdition ? now.edition() : null;
    }

    Map<String, String> kept() {
        String documents = String.valueOf(Findable.SCHEMA);
        return Map.of("database", database, "edition", Long.toString(edition), "documents", documents, "at", at);
    }
}
