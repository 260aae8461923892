package io.liaison.base;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/**
 * A name as it is compared with others: without case, punctuation, blanks, accents and the several ways Unicode writes one letter. Two partners with
 * the same key are taken for one by whoever reads their names. Empty where a name has no letter and no digit.
 */
public record NameKey(String value) {

    public static NameKey of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder();
        UCharacter.foldCase(apart, true)
                .codePoints()
                .filter(character -> !isAccent(character))
                .filter(character -> Character.isLetterOrDigit(character) || isVowelOrTone(character))
                .forEach(key::appendCodePoint);
        return new NameKey(key.toString());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAccent(int character) {
        return Character.UnicodeBlock.of(character) == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
    }

    /** In many scripts a mark is a letter, and a word another without it. */
    private static boolean isVowelOrTone(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
