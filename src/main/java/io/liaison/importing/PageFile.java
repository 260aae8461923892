package io.liaison.importing;

import org.jspecify.annotations.Nullable;

/**
 * One of several files given to import.
 *
 * @param source its text, or null where it is no page
 * @param problem why it is no page, or empty
 */
public record PageFile(String name, @Nullable Source source, String problem) {}
