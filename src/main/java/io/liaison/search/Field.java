package io.liaison.search;

/** Where a word stands in a document; what names it weighs more than what tells of it. */
public enum Field {
    NAME,
    ACRONYM,
    ALIAS,
    SUMMARY,
    LABEL,
    TEXT,
    OFFER_TITLE,
    OFFER_KIND,
    OFFER_AUDIENCE,
    OFFER_TEXT
}
