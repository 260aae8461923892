package io.liaison.delivery;

import io.liaison.base.PartnerId;

/** What somebody read or did that is worth counting. It carries nothing about who. */
public sealed interface Reading {

    /** A partner's live page. */
    record Profile(PartnerId partner) implements Reading {}

    /** The first page behind an offer's call to action. */
    record CallToAction(PartnerId partner, String offer) implements Reading {}

    /**
     * The first page of a question to the directory.
     *
     * @param words as they were typed; empty where only filters were chosen
     * @param hasFilters whether filters may be the reason for what was not found
     */
    record Search(String words, boolean hasFilters, Found found) implements Reading {}

    /** How a search was answered, the best answer first. */
    enum Found {
        WHAT_WAS_ASKED,
        NEAR_WORDS,
        SOME_WORDS,
        NOTHING
    }
}
