package io.liaison.base;

import java.util.Locale;

/**
 * Characters that no text of a person's needs and that no page, feed, mail or database may be handed: controls but for tabs and line breaks, half
 * characters (surrogates without their other half), code points that are no characters (U+FFFE and its like), those that turn the direction of
 * what follows (U+202A to U+202E, U+2066 to U+2069), and those without width that no script needs ({@link #INVISIBLE}): with these a text can look like
 * another. The marks that Arabic and Hebrew need (U+200E, U+200F, U+061C) and joiners (U+200C, U+200D) stay. The same list stands in typed-text.js.
 */
public final class UnsafeCharacters {

    /** Zero-width spaces, word joiners, byte order marks and invisible operators, as a regular expression. */
    static final String INVISIBLE = "[\\u200B\\u2060-\\u2064\\uFEFF]";

    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int LAST_OF_A_PLANE = 0xFFFE;

    private UnsafeCharacters() {}

    public static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if ((unit < ' ' || unit >= DELETE) && isUnsafe(text.codePointAt(at))) {
                return true;
            }
            if (Character.isHighSurrogate(unit)) {
                at++;
            }
        }
        return false;
    }

    /** The text without them; old signs for a new line or page become line breaks. */
    public static String removedFrom(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (!isUnsafe(character)) {
                kept.appendCodePoint(character);
            } else if (character == 0x0B || character == 0x0C || character == 0x85) {
                kept.append('\n');
            }
        });
        return kept.toString();
    }

    public static long countIn(String text) {
        return text.codePoints().filter(UnsafeCharacters::isUnsafe).count();
    }

    /** What the first of them is, for its author to read: they see none of it. */
    static String describedIn(String text) {
        int first =
                text.codePoints().filter(UnsafeCharacters::isUnsafe).findFirst().orElseThrow();
        String kind = isTurn(first)
                ? "a sign that turns the direction of text"
                : isInvisible(first) ? "a sign without width" : "a control character";
        return kind + " (U+" + "%04X".formatted(first).toUpperCase(Locale.ROOT) + ")";
    }

    private static boolean isUnsafe(int character) {
        boolean isControl = character < ' ' && character != '\t' && character != '\n' && character != '\r'
                || character >= DELETE && character <= LAST_CONTROL;
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNoCharacter =
                (character & LAST_OF_A_PLANE) == LAST_OF_A_PLANE || character >= 0xFDD0 && character <= 0xFDEF;
        return isControl || isHalf || isNoCharacter || isTurn(character) || isInvisible(character);
    }

    private static boolean isInvisible(int character) {
        return character == 0x200B || character >= 0x2060 && character <= 0x2064 || character == 0xFEFF;
    }

    private static boolean isTurn(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
