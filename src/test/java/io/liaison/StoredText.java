package io.liaison;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks through every row of every table of the portal for a text, as whoever reads a dump of the database could. */
public final class StoredText {

    private StoredText() {}

    /** Names of the tables with a row in which the text stands, in order. */
    public static List<String> tablesWith(String url, String text) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(url);
                ResultSet names = superuser
                        .createStatement()
                        .executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
            List<String> tables = new ArrayList<>();
            while (names.next()) {
                if (contains(superuser, names.getString(1), text)) {
                    tables.add(names.getString(1));
                }
            }
            return tables;
        }
    }

    private static boolean contains(Connection superuser, String table, String text) throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement(
                "select exists (select from " + table + " t where strpos(to_jsonb(t)::text, ?) > 0)")) {
            query.setString(1, text);
            ResultSet found = query.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }
}
