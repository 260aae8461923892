package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time during which one revision was live. At most one of a profile's is open; once ended it is never rewritten. */
@Entity
class Publication {

    @Id
    private UUID id;

    private UUID partnerId;
    private UUID revisionId;
    private Instant publishedAt;
    private UUID publishedBy;
    private @Nullable Instant until;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable UUID endedBy;
    private String reason;

    @Version
    private int version;

    protected Publication() {}

    /** @param until when it is to end by itself, or null for never */
    Publication(PartnerId partner, RevisionId revision, AccountId by, Instant now, @Nullable Instant until) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.revisionId = revision.value();
        this.publishedAt = now;
        this.publishedBy = by.value();
        this.until = until;
        this.reason = "";
    }

    void end(Ending how, @Nullable AccountId by, String why, Instant now) {
        if (endedAt != null) {
            throw new Refusal("This revision is not live any more.");
        }
        if (how == Ending.UNPUBLISHED && why.isBlank()) {
            throw new Refusal("Say why you unpublish this, so that the partner knows what happened.");
        }
        endedAt = now;
        ending = how;
        endedBy = by == null ? null : by.value();
        reason = why.strip();
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isOverAt(Instant moment) {
        return isOpen() && until != null && !until.isAfter(moment);
    }

    RevisionId revision() {
        return new RevisionId(revisionId);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    AccountId publishedBy() {
        return new AccountId(publishedBy);
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    PublicationEntry entry() {
        return new PublicationEntry(
                revision(),
                publishedAt,
                publishedBy(),
                until,
                endedAt,
                ending,
                endedBy == null ? null : new AccountId(endedBy),
                reason);
    }
}
