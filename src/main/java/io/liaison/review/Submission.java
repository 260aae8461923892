package io.liaison.review;

import io.liaison.base.AccountId;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.profile.ProfileSubmitted;
import io.liaison.profile.RevisionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft handed in for review: one frozen revision, and the verdict on it. */
@Entity
class Submission {

    @Id
    private UUID id;

    private UUID partnerId;
    private UUID revisionId;
    private UUID submittedBy;
    private Instant submittedAt;
    private String message;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private String reason;

    @Version
    private int version;

    protected Submission() {}

    Submission(ProfileSubmitted submitted) {
        this.id = UUID.randomUUID();
        this.partnerId = submitted.partner().value();
        this.revisionId = submitted.revision().value();
        this.submittedBy = submitted.by().value();
        this.submittedAt = submitted.at();
        this.message = submitted.message();
        this.reason = "";
    }

    /** What keeps this account from giving a verdict; empty when it may. */
    List<Obstacle> obstaclesToVerdict(AccountId reviewer, List<AccountId> authors) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (withdrawnAt != null) {
            obstacles.add(Obstacle.of("The partner has withdrawn this submission."));
        }
        if (decision != null) {
            obstacles.add(Obstacle.of("The verdict on this submission has been given: " + decision.label() + "."));
        }
        if (reviewer.value().equals(submittedBy)) {
            obstacles.add(Obstacle.of("You submitted this yourself. Somebody else has to judge it."));
        } else if (authors.contains(reviewer)) {
            obstacles.add(Obstacle.of("You wrote part of this yourself. Somebody else has to judge it."));
        }
        return List.copyOf(obstacles);
    }

    void approve(AccountId reviewer, List<AccountId> authors, Instant now) {
        decide(Decision.APPROVED, reviewer, authors, now);
    }

    void giveBack(AccountId reviewer, List<AccountId> authors, String why, Instant now) {
        if (why.isBlank()) {
            throw new Refusal("Say why you return this, so that the partner knows what to change.");
        }
        decide(Decision.RETURNED, reviewer, authors, now);
        reason = why.strip();
    }

    void withdraw(Instant now) {
        if (decision != null) {
            throw new Refusal("The verdict on this submission has been given already.");
        }
        withdrawnAt = now;
    }

    private void decide(Decision next, AccountId reviewer, List<AccountId> authors, Instant now) {
        Refusal.throwIfAny(obstaclesToVerdict(reviewer, authors));
        decision = next;
        decidedBy = reviewer.value();
        decidedAt = now;
    }

    boolean isWaiting() {
        return decision == null && withdrawnAt == null;
    }

    SubmissionId id() {
        return new SubmissionId(id);
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    RevisionId revision() {
        return new RevisionId(revisionId);
    }

    AccountId submittedBy() {
        return new AccountId(submittedBy);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String message() {
        return message;
    }

    Optional<Verdict> verdict() {
        return decision == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Verdict(decision, decidedAt, reason));
    }
}
