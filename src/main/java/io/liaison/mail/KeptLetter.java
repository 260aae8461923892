package io.liaison.mail;

import java.time.Instant;

/** A letter kept in demo mode instead of being sent. */
public record KeptLetter(String to, String subject, String text, String html, Instant at) {}
