package io.liaison.base;

/**
 * Texts as forms hand them over, tidied and not judged. What is a matter for their author to hear of ({@link UnsafeCharacters}) stays, for the service
 * behind to refuse; what has no width and no meaning goes without a word.
 */
public final class TypedText {

    private TypedText() {}

    /** One line: a break in it comes only from a forged form, and would break the lines of our letters. */
    public static String line(String text) {
        return trimmed(text.replaceAll(UnsafeCharacters.INVISIBLE, "").replaceAll("[\\t\\n\\r\\u2028\\u2029]+", " "));
    }

    /** Several lines, with Unix line ends. */
    public static String lines(String text) {
        return trimmed(text.replaceAll(UnsafeCharacters.INVISIBLE, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
    }

    /** Without blanks at its ends, those included that do not break or have no width: they come along with copied text. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }
}
