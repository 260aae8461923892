package io.liaison.mail;

import io.liaison.base.EmailAddress;

/** A plain-text mail. The subject is one line. */
public record Letter(EmailAddress to, String subject, String text) {

    public Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
