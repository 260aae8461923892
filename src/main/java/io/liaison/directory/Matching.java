package io.liaison.directory;

/** How results answer the words that were asked. */
public enum Matching {
    /** Every word is found, or none was asked. */
    ALL_WORDS,
    /** No partner has all words; these have some of them. */
    SOME_WORDS,
    /** No partner has any of the words; these have a name much like them. */
    SIMILAR_NAMES
}
