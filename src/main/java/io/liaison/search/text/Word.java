package io.liaison.search.text;

/**
 * A word in a text.
 *
 * @param text as it is compared: lower case, without accents, in plain letters
 * @param stem what its forms share: "rental" and "rentals" have one
 * @param start where it begins in the text
 * @param end where it ends, the first place after it
 */
public record Word(String text, String stem, int start, int end, Kind kind) {

    public enum Kind {
        /** Stands alone. */
        PLAIN,
        /** A piece of a word with a hyphen, an apostrophe or a sign in it; its whole follows. */
        PIECE,
        /** The pieces before it written as one: "startup" after "start" and "up", "astar" after "a" and "star". */
        WHOLE,
        /** A character of a script that sets no spaces between words. */
        CHARACTER,
        /** Two neighbouring characters of such a script. */
        CHARACTERS
    }

    /** Whether it takes a place of its own among the words, rather than being another reading of its neighbours. */
    public boolean hasPlace() {
        return kind == Kind.PLAIN || kind == Kind.PIECE || kind == Kind.CHARACTER;
    }

    /** Whether it says nothing beside other words. */
    public boolean isStopWord() {
        return kind == Kind.PLAIN && StopWords.contains(text);
    }
}
