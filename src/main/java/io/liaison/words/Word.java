package io.liaison.words;

/**
 * A word in a text.
 *
 * @param text as it is compared: lower case, without accents, in plain letters
 * @param start where it begins in the text
 * @param end where it ends, the first place after it
 */
public record Word(String text, int start, int end, Kind kind) {

    public enum Kind {
        /** Stands alone. */
        PLAIN,
        /** A piece of a word with a hyphen, an apostrophe or a sign in it; its whole follows. */
        PIECE,
        /** The pieces before it written as one: "startup" after "start" and "up", "astar" after "a" and "star". */
        WHOLE,
        /** A character of a script that sets no spaces between words. */
        CHARACTER,
        /** Two neighbouring characters of such a script, after the two. */
        CHARACTERS
    }

    /** Whether it takes a place of its own among the words, rather than being another reading of its neighbours. */
    public boolean hasPlace() {
        return kind == Kind.PLAIN || kind == Kind.PIECE || kind == Kind.CHARACTER;
    }
}
