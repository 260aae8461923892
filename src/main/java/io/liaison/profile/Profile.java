package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
        if (submittedRevision != null) {
            throw new Refusal("A submission is waiting for its verdict. Withdraw it first, or wait.");
        }
        if (!draft.value().equals(draftRevision)) {
            throw new Refusal("Only the draft can be submitted.");
        }
        submittedRevision = draftRevision;
        draftRevision = null;
    }

    /** Makes the submitted revision live; no other can be. */
    void publish(RevisionId reviewed) {
        requireSubmitted(reviewed);
        liveRevision = submittedRevision;
        submittedRevision = null;
    }

    /** Ends the submission without publishing: it was returned or withdrawn. */
    void takeBack(RevisionId submitted) {
        requireSubmitted(submitted);
        submittedRevision = null;
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
}
