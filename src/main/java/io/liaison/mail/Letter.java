package io.liaison.mail;

import io.liaison.base.EmailAddress;
import io.liaison.base.LinkLikeText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, sent as plain text and as HTML that say the same. Nothing of it is kept once it is delivered.
 *
 * @param subject one line, in which nothing becomes a link
 * @param choices the address of the page on which the recipient chooses what to hear of; empty for what cannot be chosen, such as a new password
 * @param isPassing to somebody without an account: a POST to the address of its choices ends them
 * @param about the id of what it tells of, by which {@link Outbox#recall} finds it before it is delivered; null for what is never taken back
 */
public record Letter(
        EmailAddress to,
        String subject,
        List<Passage> passages,
        String choices,
        boolean isPassing,
        @Nullable UUID about) {

    public Letter {
        subject = LinkLikeText.unlinked(subject.replaceAll("\\s+", " ").strip());
        passages = List.copyOf(passages);
    }

    public Letter(EmailAddress to, String subject, List<Passage> passages, String choices) {
        this(to, subject, passages, choices, false, null);
    }

    /**
     * A letter that cannot be chosen, in plain paragraphs.
     *
     * @param links the addresses within the text that become links; no others do
     */
    public static Letter plain(EmailAddress to, String subject, String text, String... links) {
        return new Letter(to, subject, List.of(new Passage.Words(text, List.of(links))), "");
    }

    /** A letter to somebody without an account. */
    public static Letter passing(EmailAddress to, String subject, List<Passage> passages, String choices) {
        return new Letter(to, subject, passages, choices, true, null);
    }

    /** The same letter, which is taken back together with what it tells of. */
    public Letter about(UUID subject) {
        return new Letter(to, this.subject, passages, choices, isPassing, subject);
    }
}
