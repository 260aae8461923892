package io.liaison.notes;

import java.time.Instant;

/** What somebody said in a thread: the note itself, or an answer. */
public record Remark(Origin origin, String author, String text, Instant at) {}
