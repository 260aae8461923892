package io.liaison.words;

import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes English words back to what their forms share: "rentals" and "rental" are one. For one thread. */
public final class Stems {

    private static final int SHORTEST = 3;

    /** What the rules get wrong: they make a university universal, an organisation an organ and news new. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("university", "university"),
            Map.entry("universities", "university"),
            Map.entry("organisation", "organiz"),
            Map.entry("organisations", "organiz"),
            Map.entry("organisational", "organiz"),
            Map.entry("organization", "organiz"),
            Map.entry("organizations", "organiz"),
            Map.entry("organizational", "organiz"),
            Map.entry("international", "international"),
            Map.entry("internationally", "international"),
            Map.entry("animation", "animation"),
            Map.entry("animations", "animation"),
            Map.entry("analyses", "analysi"),
            Map.entry("diagnoses", "diagnosi"),
            Map.entry("licence", "licens"),
            Map.entry("licences", "licens"),
            Map.entry("police", "police"),
            Map.entry("generic", "generic"),
            Map.entry("generics", "generic"),
            Map.entry("trainee", "trainee"),
            Map.entry("trainees", "trainee"));

    private final EnglishStemmer english = new EnglishStemmer();

    /** @param word as {@link Word#text()} gives it */
    public String stem(String word) {
        String exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return exception;
        }
        if (word.length() < SHORTEST || !isEnglishAtAll(word)) {
            return word;
        }
        english.setCurrent(american(word));
        english.stem();
        return english.getCurrent();
    }

    /** Both spellings get one stem; that a few other words change with it does no harm, for they change everywhere. */
    private static String american(String word) {
        int ise = word.lastIndexOf("is");
        boolean isBritish = ise > 3
                && (word.startsWith("ise", ise) || word.startsWith("isation", ise) || word.startsWith("ising", ise));
        return isBritish ? word.substring(0, ise) + "iz" + word.substring(ise + 2) : word;
    }

    private static boolean isEnglishAtAll(String word) {
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return true;
    }
}
