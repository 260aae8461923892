package io.liaison.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Words that find each other, one or several words long.
 *
 * @param groups each of them says one thing in several ways
 */
public record Synonyms(List<List<String>> groups) {

    public static final Synonyms NONE = new Synonyms(List.of());

    private static final String USUAL = "synonyms.txt";

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** What is usual in research partnering. */
    public static Synonyms usual() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream(USUAL), USUAL), StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param lines with one group each, its ways parted by commas; empty ones and those that begin with # do not count */
    public static Synonyms of(Stream<String> lines) {
        return new Synonyms(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Synonyms::group)
                .toList());
    }

    private static List<String> group(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }
}
