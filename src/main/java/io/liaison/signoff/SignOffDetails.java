package io.liaison.signoff;

import io.liaison.base.EmailAddress;
import io.liaison.base.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off without the text it is about.
 *
 * @param name of who is asked, as the Admin gave it
 * @param isOpen whether the link works
 */
public record SignOffDetails(
        SignOffId id,
        String name,
        EmailAddress email,
        String message,
        Shown shown,
        Asker asker,
        SignOffState state,
        boolean isOpen,
        Times times) {

    /**
     * Which version it is about.
     *
     * @param wasSubmitted whether it was waiting for its verdict, or still a draft
     */
    public record Shown(int revision, boolean wasSubmitted, Instant writtenAt) {

        public String label() {
            return wasSubmitted ? "Submission, revision " + revision : "Draft, revision " + revision;
        }
    }

    /** Who asks, as they were called when they asked. */
    public record Asker(String partner, Slug slug, String name, EmailAddress email) {}

    /**
     * When it took each of its steps; null for a step not taken.
     *
     * @param frozenAt when the version was copied, which sending again leaves as it is
     */
    public record Times(
            Instant frozenAt,
            Instant sentAt,
            Instant expiresAt,
            @Nullable Instant openedAt,
            @Nullable Instant commentedAt,
            @Nullable Instant looksRightAt,
            @Nullable Instant revokedAt) {}
}
