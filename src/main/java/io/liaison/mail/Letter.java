package io.liaison.mail;

import io.liaison.base.EmailAddress;
import java.util.List;

/**
 * A mail, sent as plain text and as HTML that say the same.
 *
 * @param subject one line
 * @param choices the address of the page on which the recipient chooses what to hear of; empty for what cannot be chosen, such as a new password
 * @param isPassing to somebody without an account: nothing of it is kept once it is delivered, and a POST to the address of its choices ends them
 */
public record Letter(EmailAddress to, String subject, List<Passage> passages, String choices, boolean isPassing) {

    public Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
        passages = List.copyOf(passages);
    }

    public Letter(EmailAddress to, String subject, List<Passage> passages, String choices) {
        this(to, subject, passages, choices, false);
    }

    /** A letter that cannot be chosen, in plain paragraphs. */
    public Letter(EmailAddress to, String subject, String text) {
        this(to, subject, List.of(new Passage.Words(text)), "", false);
    }

    /** A letter to somebody without an account. */
    public static Letter passing(EmailAddress to, String subject, List<Passage> passages, String choices) {
        return new Letter(to, subject, passages, choices, true);
    }
}
