package io.liaison.listings;

import io.liaison.content.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read for codes, all at once and from the same place as what is labelled. */
final class TermLabels {

    private final Map<String, String> labels = new HashMap<>();

    static TermLabels read(JdbcClient jdbc) {
        TermLabels read = new TermLabels();
        jdbc.sql("select vocabulary, code, label from vocabulary_term").query(row -> {
            read.labels.put(key(row.getString("vocabulary"), row.getString("code")), row.getString("label"));
        });
        return read;
    }

    /** The code itself where the term is unknown. */
    String of(Vocabulary vocabulary, String code) {
        return labels.getOrDefault(key(vocabulary.name(), code), code);
    }

    private static String key(String vocabulary, String code) {
        return vocabulary + ' ' + code;
    }
}
