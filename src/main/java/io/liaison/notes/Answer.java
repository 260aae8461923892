package io.liaison.notes;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody said to a note; never changes. */
@Entity
@Table(name = "note_answer")
class Answer {

    @Id
    private UUID id;

    private UUID partnerId;
    private UUID noteId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID writtenBy;
    private String text;
    private Instant writtenAt;

    protected Answer() {}

    Answer(PartnerId partner, NoteId note, Origin origin, AccountId author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.noteId = note.value();
        this.origin = origin;
        this.writtenBy = author.value();
        this.text = text;
        this.writtenAt = now;
    }

    NoteId note() {
        return new NoteId(noteId);
    }

    Origin origin() {
        return origin;
    }

    AccountId author() {
        return new AccountId(writtenBy);
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
