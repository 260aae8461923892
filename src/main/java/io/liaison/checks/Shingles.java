package io.liaison.checks;

import io.liaison.content.Markdown;
import io.liaison.content.ProfileContent;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as the set of its runs of three words, without the partner's own names: a copy in which only the name was exchanged is still a copy. Texts are
 * alike by the share of runs they have in common (the Sørensen–Dice coefficient); the {@link #FINGERPRINTS} smallest hashes stand for the whole where one
 * text is looked for among many (Broder, 1997).
 */
record Shingles(Set<Integer> runs) {

    static final int FEWEST_WORDS = 25;
    static final int FINGERPRINTS = 12;

    private static final int RUN = 3;

    /** Of a text of fewer than {@link #FEWEST_WORDS} words there are none: short texts are alike by chance. */
    static Shingles of(String markdown, ProfileContent whose) {
        List<String> words = Words.of(without(whose, Markdown.toText(markdown)));
        Set<Integer> runs = new HashSet<>();
        for (int from = 0; words.size() >= FEWEST_WORDS && from + RUN <= words.size(); from++) {
            runs.add(spread(words.subList(from, from + RUN).hashCode()));
        }
        return new Shingles(runs);
    }

    /** From 0, nothing in common, to 1, the same. */
    double likeness(Shingles other) {
        long common = runs.stream().filter(other.runs::contains).count();
        return runs.isEmpty() || other.runs.isEmpty() ? 0 : 2.0 * common / (runs.size() + other.runs.size());
    }

    Set<String> fingerprints(String prefix) {
        return runs.stream()
                .sorted()
                .limit(FINGERPRINTS)
                .map(run -> prefix + Integer.toHexString(run))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String without(ProfileContent whose, String text) {
        String rest = whose.name().isBlank() ? text : text.replace(whose.name().strip(), " ");
        return whose.acronym().isBlank() ? rest : rest.replace(whose.acronym().strip(), " ");
    }

    /** Similar words have similar hash codes; this scatters them (the finaliser of MurmurHash3). */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
