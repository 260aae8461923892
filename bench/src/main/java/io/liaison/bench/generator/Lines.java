package io.liaison.bench.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Word lists beside this class: lines of text, without comments and blank lines. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        try (InputStream stream = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lines of the form {@code key: value}. */
    static Map<String, String> pairs(Stream<String> lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines.map(line -> line.split(": ", 2)).forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }
}
