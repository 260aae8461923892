package io.liaison.content;

import jakarta.validation.constraints.Size;

/**
 * Who an offer is suitable for.
 *
 * @param term code of an {@link Vocabulary#AUDIENCE} term
 * @param note what the term alone does not say, or empty
 */
public record Audience(
        @Size(max = 64, message = "Choose an audience from the list.")
        String term,

        @Size(max = 300, message = "Keep the note on an audience to 300 characters.")
        String note) {

    public Audience {
        term = Texts.orEmpty(term);
        note = Texts.orEmpty(note);
    }
}
