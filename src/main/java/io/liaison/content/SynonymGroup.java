package io.liaison.content;

import io.liaison.base.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Words and phrases that mean the same to whoever searches. */
public record SynonymGroup(UUID id, List<String> words) {

    static final int MOST_WORDS = 20;
    static final int LONGEST = 60;

    public SynonymGroup {
        words = List.copyOf(words);
    }

    /** A new group, or one to take the place of another with its id. */
    public static SynonymGroup read(UUID id, String parted) {
        List<String> words = Arrays.stream(parted.split("[,;\\n]"))
                .map(word -> word.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .toList();
        return new SynonymGroup(id, words);
    }

    public String line() {
        return String.join(", ", words);
    }

    /** What keeps it from being stored beside the others. */
    List<Obstacle> obstacles(List<SynonymGroup> others) {
        List<String> problems = new ArrayList<>();
        if (words.size() < 2) {
            problems.add(
                    "Enter at least two words or phrases, separated by commas: one word alone means nothing else.");
        }
        if (words.size() > MOST_WORDS) {
            problems.add("Keep a group to " + MOST_WORDS + " words and phrases; it has " + words.size() + ".");
        }
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (word.length() > LONGEST) {
                problems.add(
                        "Keep each to " + LONGEST + " characters: “" + word.substring(0, LONGEST) + "…” is longer.");
            }
            if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                problems.add("“" + word + "” has no letter or digit to be searched by.");
            }
            if (!seen.add(folded(word))) {
                problems.add("“" + word + "” is in it twice.");
            }
        }
        others.forEach(other -> other.words.stream()
                .filter(word -> seen.contains(folded(word)))
                .forEach(word -> problems.add("“" + word + "” is in the group “" + other.line()
                        + "” already: add the other words there, or the two groups would not know of each other.")));
        return problems.stream().map(problem -> new Obstacle("words", problem)).toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
