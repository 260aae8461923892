package io.liaison.words;

import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;

/**
 * All that somebody who typed a word may have meant, if they made one mistake: a letter too many, one missing, two swapped, or one for another. To
 * try each of these few hundred in a vocabulary is exact, takes microseconds and needs no memory.
 */
public final class TypingErrors {

    /** Shorter words have too many neighbours to mean one of them. */
    public static final int SHORTEST = 4;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїўґ";
    private static final String HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת";
    private static final String ARABIC = "ءابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی";

    private TypingErrors() {}

    /** Numbers are not meant otherwise, nor are words of scripts without an alphabet. */
    public static boolean arePossibleIn(String word) {
        return word.length() >= SHORTEST
                && word.chars().anyMatch(Character::isLetter)
                && !alphabet(word).isEmpty();
    }

    public static void meant(String word, Consumer<String> candidate) {
        String alphabet = alphabet(word);
        for (int place = 0; place <= word.length(); place++) {
            String before = word.substring(0, place);
            String from = word.substring(place);
            for (int letter = 0; letter < alphabet.length(); letter++) {
                candidate.accept(before + alphabet.charAt(letter) + from);
            }
            if (place < word.length()) {
                instead(before, from, alphabet, candidate);
            }
        }
    }

    private static void instead(String before, String from, String alphabet, Consumer<String> candidate) {
        String after = from.substring(1);
        candidate.accept(before + after);
        for (int letter = 0; letter < alphabet.length(); letter++) {
            if (alphabet.charAt(letter) != from.charAt(0)) {
                candidate.accept(before + alphabet.charAt(letter) + after);
            }
        }
        if (from.length() > 1 && from.charAt(0) != from.charAt(1)) {
            candidate.accept(before + from.charAt(1) + from.charAt(0) + from.substring(2));
        }
    }

    private static String alphabet(String word) {
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case LATIN, COMMON -> LATIN;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            case HEBREW -> HEBREW;
            case ARABIC -> ARABIC;
            default -> "";
        };
    }
}
