package io.liaison.bench.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a partner writes about: words by class, commonest first, and the codes of its domains. */
record Field(
        String name,
        List<String> domains,
        List<String> things,
        List<String> work,
        List<String> qualities,
        List<String> equipment) {

    private static final int LINES = 6;

    static List<Field> all() {
        List<String> lines = Lines.of("fields.txt");
        List<Field> fields = new ArrayList<>();
        for (int start = 0; start < lines.size(); start += LINES) {
            fields.add(read(lines.subList(start, start + LINES).stream()));
        }
        return List.copyOf(fields);
    }

    private static Field read(Stream<String> lines) {
        Map<String, String> read = Lines.pairs(lines);
        return new Field(
                read.getOrDefault("field", ""),
                list(read, "domains"),
                list(read, "things"),
                list(read, "work"),
                list(read, "qualities"),
                list(read, "equipment"));
    }

    private static List<String> list(Map<String, String> read, String words) {
        return List.of(read.getOrDefault(words, "").split(", "));
    }
}
