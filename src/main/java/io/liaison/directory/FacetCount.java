package io.liaison.directory;

/**
 * One filter: how many partners it would show together with the words and the other groups' choices.
 *
 * @param partners those found with this term
 */
public record FacetCount(String code, String label, long partners, boolean isChosen) {}
