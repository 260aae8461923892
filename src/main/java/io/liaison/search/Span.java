package io.liaison.search;

/** A stretch of a text, from {@code start} up to but without {@code end}. */
public record Span(int start, int end) {}
