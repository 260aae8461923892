package io.liaison.content;

/** The search is to find by other words than before. */
public record SynonymsChanged() {}
