package io.liaison.search.plan;

import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import io.liaison.search.text.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Synonyms as an index knows them: by the stems of their words, without those of grammar. */
public final class OtherWords {

    /** No way of saying something is looked for that is longer. */
    static final int MOST_WORDS = 5;

    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();

    /** @param synonyms groups of words that say one thing in several ways */
    public OtherWords(List<List<String>> synonyms) {
        for (List<String> group : synonyms) {
            Set<List<String>> ways = new LinkedHashSet<>();
            group.forEach(way -> ways.addAll(readings(way)));
            ways.forEach(way ->
                    others.computeIfAbsent(way, first -> new LinkedHashSet<>()).addAll(ways));
        }
        others.forEach((way, all) -> all.remove(way));
    }

    /** Other ways to say what these stems say. */
    Set<List<String>> of(List<String> stems) {
        return others.getOrDefault(stems, Set.of());
    }

    /** Word by word, and where signs join words, these as one. */
    private static List<List<String>> readings(String way) {
        List<String> pieces = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        for (Word word : Analysis.ENGLISH.words(way)) {
            if (word.hasPlace() && !word.isStopWord()) {
                pieces.add(word.stem());
            }
            if (word.kind() == Kind.PLAIN || word.kind() == Kind.WHOLE) {
                wholes.add(word.stem());
            }
        }
        List<List<String>> readings = new ArrayList<>();
        readings.add(List.copyOf(pieces));
        if (wholes.size() < pieces.size() && !wholes.isEmpty()) {
            readings.add(List.copyOf(wholes));
        }
        readings.removeIf(reading -> reading.isEmpty() || reading.size() > MOST_WORDS);
        return readings;
    }
}
