package io.liaison.search;

/** The order of hits. */
public enum Order {
    BEST,
    NAME,
    NEWEST
}
