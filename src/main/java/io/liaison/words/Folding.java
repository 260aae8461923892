package io.liaison.words;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes characters as they are compared: "É", "é" and "e" are one, as are "ß" and "ss", "ﬁ" and "fi", "Ａ" and "a". */
final class Folding {

    private static final Map<Integer, String> LETTERS_OF_THEIR_OWN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ـ', ""));

    /** In other scripts a mark is a vowel or a tone, and its word another without it. */
    private static final Set<UnicodeScript> MARKS_DO_NOT_MATTER = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.INHERITED,
            UnicodeScript.COMMON);

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Filled as characters come; two threads at one place write the same. */
    private static final @Nullable String[] KNOWN = new String[Character.MAX_VALUE + 1];

    private Folding() {}

    /** Empty for what does not count, such as a mark on a letter before it. */
    static String fold(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return folded(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = folded(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    /** Whether it belongs to a word: letters, digits, their marks, and signs that only join or direct letters. */
    static boolean isOfAWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || isInvisible(codePoint);
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** Whether its script sets no spaces between words. */
    static boolean isWithoutSpaces(int codePoint) {
        return codePoint > 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    private static String folded(int codePoint) {
        String letters = LETTERS_OF_THEIR_OWN.get(codePoint);
        if (letters != null) {
            return letters;
        }
        if (isInvisible(codePoint)) {
            return "";
        }
        String character = Character.toString(codePoint);
        boolean hasItsMarks = !MARKS_DO_NOT_MATTER.contains(UnicodeScript.of(codePoint))
                && UnicodeBlock.of(codePoint) != UnicodeBlock.LETTERLIKE_SYMBOLS;
        if (hasItsMarks) {
            return lower(Normalizer.normalize(character, Normalizer.Form.NFKC));
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(character, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return lower(plain.toString());
    }

    /** Character by character, which knows no language: a Turkish server finds the same words. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
