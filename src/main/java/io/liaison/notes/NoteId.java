package io.liaison.notes;

import java.util.UUID;

/** Identifies a note. */
public record NoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
