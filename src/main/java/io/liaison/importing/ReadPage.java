package io.liaison.importing;

/**
 * A page that was read.
 *
 * @param name of its file, or what else it is called
 */
public record ReadPage(String name, Imported imported) {}
