package io.liaison.bench.generator;

import java.util.UUID;

/**
 * A generated partner's change of its summary, which waits for a verdict.
 *
 * @param partner its number
 * @param marker a word of the new summary that stands in no other text
 */
public record Submission(UUID id, int partner, String slug, String summary, String marker) {}
