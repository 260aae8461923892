package io.liaison.accounts;

/** A hidden field of a form, with which it proves to be ours. */
public record FormToken(String field, String value) {}
