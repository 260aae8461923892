package io.liaison.content;

/**
 * One entry of a vocabulary.
 *
 * @param code stored in profiles, never changes
 * @param label what people read
 * @param retired kept for the profiles that use it, no longer offered
 */
public record Term(Vocabulary vocabulary, String code, String label, boolean retired) {}
