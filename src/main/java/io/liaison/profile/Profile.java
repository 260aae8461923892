package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Moments;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which revision of a partner's profile is live, which one waits for a verdict, and which one is being written. */
@Entity
class Profile {

    @Id
    private UUID partnerId;

    private @Nullable UUID liveRevision;
    private @Nullable UUID draftRevision;
    private @Nullable UUID submittedRevision;
    private @Nullable Instant publishAt;
    private @Nullable Instant unpublishAt;
    private @Nullable UUID approvedBy;

    @Version
    private int version;

    protected Profile() {}

    Profile(PartnerId partner) {
        this.partnerId = partner.value();
    }

    void beginDraft(RevisionId draft) {
        draftRevision = draft.value();
    }

    /** Hands the draft in; there is no draft afterwards until someone goes on writing. */
    void submit(RevisionId draft) {
        if (publishAt != null) {
            throw new Refusal("Changes are approved and wait for " + Moments.minute(publishAt)
                    + ", when they are published. Submit again after that, or take them back first.");
        }
        if (submittedRevision != null) {
            throw new Refusal("A submission is waiting for its verdict. Take it back first, or wait.");
        }
        if (!draft.value().equals(draftRevision)) {
            throw new Refusal("Only the draft can be submitted.");
        }
        submittedRevision = draftRevision;
        draftRevision = null;
    }

    /** Keeps the submitted revision for its date; it stays submitted until then. */
    void approve(RevisionId reviewed, Instant from, @Nullable Instant until, AccountId by) {
        requireSubmitted(reviewed);
        if (publishAt != null) {
            throw new Refusal("This revision is approved already, for " + Moments.minute(publishAt) + ".");
        }
        publishAt = from;
        unpublishAt = until;
        approvedBy = by.value();
    }

    /** Makes the submitted revision live; no other can be. */
    void publish(RevisionId reviewed) {
        takeBack(reviewed);
        liveRevision = reviewed.value();
    }

    /** Makes live what was accepted of the submitted revision. */
    void publishPart(RevisionId reviewed, RevisionId accepted) {
        takeBack(reviewed);
        liveRevision = accepted.value();
    }

    /** Makes live what was live once before; what is being written or waits stays as it is. */
    void republish(RevisionId earlier) {
        if (earlier.value().equals(liveRevision)) {
            throw new Refusal("This revision is live already.");
        }
        liveRevision = earlier.value();
    }

    void unpublish() {
        if (liveRevision == null) {
            throw new Refusal("Nothing is live, so there is nothing to unpublish.");
        }
        liveRevision = null;
    }

    /** Ends the submission without publishing: it was returned or taken back, or its approval revoked. */
    void takeBack(RevisionId submitted) {
        requireSubmitted(submitted);
        submittedRevision = null;
        publishAt = null;
        unpublishAt = null;
        approvedBy = null;
    }

    private void requireSubmitted(RevisionId revision) {
        if (!revision.value().equals(submittedRevision)) {
            throw new Refusal("This revision is not waiting for a verdict any more.");
        }
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    Optional<RevisionId> live() {
        return Optional.ofNullable(liveRevision).map(RevisionId::new);
    }

    Optional<RevisionId> draft() {
        return Optional.ofNullable(draftRevision).map(RevisionId::new);
    }

    Optional<RevisionId> submitted() {
        return Optional.ofNullable(submittedRevision).map(RevisionId::new);
    }

    /** What was approved for a date, while it waits for it. */
    Optional<Approval> approval() {
        return submittedRevision == null || publishAt == null || approvedBy == null
                ? Optional.empty()
                : Optional.of(new Approval(
                        new RevisionId(submittedRevision), publishAt, unpublishAt, new AccountId(approvedBy)));
    }

    /** @param until when it is to be unpublished again, or null */
    record Approval(
            RevisionId revision, Instant from, @Nullable Instant until, AccountId by) {}
}
