package io.liaison.links;

/** What is known of an address. */
public enum LinkStatus {
    /** It was not asked yet. */
    WAITING,
    ANSWERS,
    /** It answers, but not as one would like, or not just now. */
    DOUBTFUL,
    /** There is nothing there. */
    DEAD,
    /** It leads where the public cannot go. */
    FORBIDDEN,
    /** This machine reaches no network, so it cannot tell. */
    UNKNOWN
}
