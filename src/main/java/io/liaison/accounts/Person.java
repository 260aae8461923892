package io.liaison.accounts;

/** Somebody in the platform's list of people. */
public record Person(SignedIn account, boolean isSuspended) {}
