package io.liaison.listings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one look into the log of changes tells, all as of one moment.
 *
 * @param number the current edition
 * @param isComplete whether everything is told that changed since; where not, everything may have
 * @param addresses each changed address and the edition that changed it last
 * @param listings whatever may be found by something else than before
 * @param everyPage the last edition that every page has to do with; 0 where there was none
 */
record EditionReading(
        long number, boolean isComplete, Map<String, Long> addresses, Set<UUID> listings, long everyPage) {

    /** Knows nothing of before, and asks for no changes. */
    static final long NOTHING_KNOWN = Long.MAX_VALUE;

    private static final int MOST = 10_000;

    private static final String READ = """
            select edition.number as current, change.number, change.listing_id, change.slug
              from listing_edition as edition
              left join lateral (select number, listing_id, slug from listing_change
                                  where listing_change.number > ? order by number limit ?) as change on true""";

    /** @param since the edition up to which everything is known */
    static EditionReading read(Connection connection, long since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, since);
            statement.setInt(2, MOST);
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, since);
            }
        }
    }

    private static EditionReading read(ResultSet rows, long since) throws SQLException {
        Map<String, Long> addresses = new HashMap<>();
        Set<UUID> listings = new LinkedHashSet<>();
        Set<Long> editions = new HashSet<>();
        long current = 0;
        long everyPage = 0;
        int changes = 0;
        while (rows.next()) {
            current = rows.getLong("current");
            long number = rows.getLong("number");
            UUID listing = rows.getObject("listing_id", UUID.class);
            @Nullable String slug = rows.getString("slug");
            if (number > 0) {
                changes++;
                editions.add(number);
                if (listing != null) {
                    listings.add(listing);
                }
                if (slug != null) {
                    addresses.put(slug, number);
                } else if (listing == null) {
                    everyPage = number;
                }
            }
        }
        if (current == 0) {
            throw new SQLException("No edition is counted: the table listing_edition is empty");
        }
        boolean isComplete = changes < MOST && since <= current && editions.size() == current - since;
        return new EditionReading(current, isComplete, addresses, listings, everyPage);
    }
}
