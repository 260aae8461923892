package io.liaison.notes;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark at a place of the profile, open until somebody resolves it. What it says never changes. */
@Entity
class Note {

    private static final String BLOCKING = "BLOCKING";
    private static final String ADVISORY = "ADVISORY";

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private UUID partnerId;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private @Nullable Integer revisionNumber;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(updatable = false)
    private @Nullable UUID writtenBy;

    private String writtenFrom;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private Instant writtenAt;

    /** What an import found stands in the way of submitting, or only advises; other notes do neither. */
    @Column(updatable = false)
    private @Nullable String weight;

    private @Nullable UUID resolvedBy;
    private @Nullable Instant resolvedAt;

    @Version
    private int version;

    protected Note() {}

    /** @param author who wrote it, or null for somebody without an account, who is then named by {@code from} */
    Note(
            PartnerId partner,
            NoteAnchor anchor,
            Origin origin,
            @Nullable AccountId author,
            String from,
            String text,
            Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.place = anchor.place();
        this.revisionNumber = anchor.revision();
        this.origin = origin;
        this.writtenBy = author == null ? null : author.value();
        this.writtenFrom = from;
        this.text = text;
        this.writtenAt = now;
    }

    /** What an import found, under the name of whoever imported. */
    static Note ofImport(PartnerId partner, ImportRemark remark, AccountId author, Instant now) {
        NoteAnchor anchor = new NoteAnchor(remark.place(), null);
        Note note = new Note(partner, anchor, Origin.IMPORT, author, "", remark.text(), now);
        note.weight = remark.isBlocking() ? BLOCKING : ADVISORY;
        return note;
    }

    void resolve(AccountId by, Instant now) {
        if (resolvedAt != null) {
            throw new Refusal("This note has been resolved already.");
        }
        resolvedBy = by.value();
        resolvedAt = now;
    }

    void reopen() {
        if (resolvedAt == null) {
            throw new Refusal("This note is open already.");
        }
        openAgain();
    }

    /** Forgets who wrote it from outside; what it says stays. */
    void eraseSender() {
        if (!origin.isOutside()) {
            throw new Refusal("Only the sender of a note from outside can be erased.");
        }
        writtenFrom = "";
    }

    /** Whoever answers a resolved note is not done with it. */
    void openAgain() {
        resolvedBy = null;
        resolvedAt = null;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    NoteId id() {
        return new NoteId(id);
    }

    String place() {
        return place;
    }

    OptionalInt revision() {
        return revisionNumber == null ? OptionalInt.empty() : OptionalInt.of(revisionNumber);
    }

    Origin origin() {
        return origin;
    }

    Optional<AccountId> author() {
        return Optional.ofNullable(writtenBy).map(AccountId::new);
    }

    String from() {
        return writtenFrom;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Whether it stands in the way of submitting while it is open. */
    boolean isBlocking() {
        return BLOCKING.equals(weight);
    }

    boolean isOpen() {
        return resolvedAt == null;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    Optional<AccountId> resolver() {
        return Optional.ofNullable(resolvedBy).map(AccountId::new);
    }
}
