package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The platform's vocabularies, as the database has them: codes in the platform's order. */
final class Terms {

    private final Map<String, List<String>> codes = new HashMap<>();

    static Terms read(Connection connection) throws SQLException {
        Terms terms = new Terms();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select vocabulary, code from vocabulary_term where not retired order by vocabulary, position")) {
            while (rows.next()) {
                terms.add(rows.getString(1), rows.getString(2));
            }
        }
        return terms;
    }

    private void add(String vocabulary, String code) {
        codes.computeIfAbsent(vocabulary, key -> new ArrayList<>()).add(code);
    }

    /** The first terms of a vocabulary far more often than the last. */
    String draw(String vocabulary, RandomGenerator random) {
        return Zipf.draw(codes.getOrDefault(vocabulary, List.of()), random);
    }

    /** Some different terms of a vocabulary. */
    List<String> draw(String vocabulary, int most, RandomGenerator random) {
        LinkedHashSet<String> drawn = new LinkedHashSet<>();
        int wanted = 1 + random.nextInt(most);
        while (drawn.size() < wanted) {
            drawn.add(draw(vocabulary, random));
        }
        return List.copyOf(drawn);
    }
}
