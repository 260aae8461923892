package io.liaison.search.plan;

import io.liaison.words.Stems;
import io.liaison.words.StopWords;
import io.liaison.words.Word;
import io.liaison.words.Word.Kind;
import io.liaison.words.Words;
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
        Stems rules = new Stems();
        for (List<String> group : synonyms) {
            Set<List<String>> ways = new LinkedHashSet<>();
            group.forEach(way -> ways.addAll(readings(way, rules)));
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
    private static List<List<String>> readings(String way, Stems rules) {
        List<String> pieces = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        for (Word word : Words.of(way)) {
            String stem = rules.stem(word.text());
            if (word.hasPlace() && !(word.kind() == Kind.PLAIN && StopWords.contains(word.text()))) {
                pieces.add(stem);
            }
            if (word.kind() == Kind.PLAIN) {
                wholes.add(stem);
            } else if (word.kind() == Kind.WHOLE) {
                wholes.add(stem);
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
