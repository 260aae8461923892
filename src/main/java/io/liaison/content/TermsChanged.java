package io.liaison.content;

/** Terms are called or offered differently from now on, on every page that names them. */
public record TermsChanged() {}
