package io.liaison.listings;

import io.liaison.search.Synonyms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The words that mean the same, as the platform has them, read with the same connection as what they find. */
final class StoredSynonyms {

    private StoredSynonyms() {}

    static Synonyms read(Connection connection) throws SQLException {
        List<List<String>> groups = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select words from synonym_group order by id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                groups.add(List.of((String[]) rows.getArray("words").getArray()));
            }
        }
        return new Synonyms(groups);
    }
}
