package io.liaison.search;

/** How hits answer the words that were asked. */
public enum Matching {
    /** Every word is found, or none was asked. */
    ALL_WORDS,
    /** Every word is found, at least one of them only as another that is spelt much like it. */
    NEAR_WORDS,
    /** Nothing has all words; these have the most of them. */
    SOME_WORDS
}
