package io.liaison.figures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that were searched, as far as they may be kept: folded, so that spellings add up, and never where they look like an address, a telephone number
 * or any other number that could be somebody's. A name cannot be told from a word; so what was asked rarely is neither shown nor kept for long.
 */
final class AskedWords {

    static final int LONGEST = 80;
    /** Shown once asked so often, or on two days. */
    static final int OFTEN = 3;

    private static final int MOST_DIGITS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&+*'’-]+");

    private AskedWords() {}

    static Optional<String> of(String typed) {
        if (isPersonal(typed)) {
            return Optional.empty();
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        String folded = BETWEEN.matcher(
                        Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String kept = cut(folded);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    private static boolean isPersonal(String typed) {
        boolean isAddress = typed.indexOf('@') >= 0 || typed.indexOf('＠') >= 0 || typed.contains("://");
        return isAddress || typed.codePoints().filter(Character::isDigit).count() > MOST_DIGITS;
    }

    /** At a word's end, where there is one. */
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, space > 0 ? space : end);
    }
}
