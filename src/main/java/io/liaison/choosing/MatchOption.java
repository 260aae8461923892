package io.liaison.choosing;

/**
 * One answer that can be chosen.
 *
 * @param hint the same in plain words, or empty
 * @param offers how many would be left, at least one
 */
public record MatchOption(String code, String label, String hint, long offers) {}
