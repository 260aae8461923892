package io.liaison.search.text;

import java.util.Set;

/** Words that say nothing of what is looked for, at least beside others: those of grammar, and those of asking. */
final class StopWords {

    private static final Set<String> WORDS = Set.of(
            ("a an and any are as at be been but by can could do does for from had has have having how i if in into is it its me my need"
                            + " needs of on or our please should so some someone somebody somewhere something than that the their them"
                            + " there these they this those to us want wants was we were what when where which who whom whose will with"
                            + " would you your looking search searching find finding help helps get give im id like near who's about"
                            + " also am more most no nor not only other such too very just offer offers offering provide provides"
                            + " providing")
                    .split(" "));

    private StopWords() {}

    /** @param word as {@link Word#text()} gives it */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
