package io.liaison.review;

import io.liaison.base.AccountId;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Moments;
import io.liaison.profile.ProfileSubmitted;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.RevisionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    @Column(name = "withdrawn_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID takenBackBy;

    private boolean withdrawnWithPartner;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private String reason;
    private String[] reasonCodes;
    private String[] returnedPlaces;
    private @Nullable Instant publishAt;
    private @Nullable Instant unpublishAt;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedRevision;
    private @Nullable Instant revokedAt;
    private @Nullable UUID revokedBy;

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
        this.reasonCodes = new String[0];
        this.returnedPlaces = new String[0];
    }

    /** What keeps this account from giving a verdict; empty when it may. */
    List<Obstacle> obstaclesToVerdict(AccountId reviewer, List<AccountId> authors) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (takenBackAt != null) {
            obstacles.add(Obstacle.of(
                    withdrawnWithPartner
                            ? "The partner was withdrawn from the directory, and what it submitted with it."
                            : "The partner has taken this submission back."));
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

    /** Approves exactly what was reviewed, for now or for a date. */
    void approve(AccountId reviewer, List<AccountId> authors, PublicationDates dates, Instant now) {
        Refusal.throwIfAny(dates.obstacles(now));
        decide(Decision.APPROVED, reviewer, authors, now);
        publishAt = dates.from();
        unpublishAt = dates.until();
    }

    /** Accepts every change but those at the returned places. */
    void acceptPart(AccountId reviewer, List<AccountId> authors, Set<String> returned, Reasons why, Instant now) {
        if (returned.isEmpty()) {
            throw new Refusal("Mark what you return, or approve all of it.");
        }
        decide(Decision.PARTLY_ACCEPTED, reviewer, authors, now);
        returnedPlaces = returned.toArray(String[]::new);
        explain(why);
    }

    /** @param places where it is to be mended, as far as that can be told */
    void giveBack(AccountId reviewer, List<AccountId> authors, List<String> places, Reasons why, Instant now) {
        decide(Decision.RETURNED, reviewer, authors, now);
        returnedPlaces = places.toArray(String[]::new);
        explain(why);
    }

    /** What was approved is live. */
    void notePublished(RevisionId live, Instant at) {
        publishedRevision = live.value();
        publishedAt = at;
    }

    /** Takes the approval back while it waits for its date. */
    void revoke(AccountId by, Reasons why, Instant now) {
        if (!isApprovedAndWaiting()) {
            throw new Refusal("This does not wait for its date any more, so there is no approval to revoke.");
        }
        revokedAt = now;
        revokedBy = by.value();
        explain(why);
    }

    /** Its partner took it back. */
    void takeBack(AccountId by, Instant now) {
        if (decision != null && !isApprovedAndWaiting()) {
            throw new Refusal("The verdict on this submission has been given already.");
        }
        takenBackAt = now;
        takenBackBy = by.value();
    }

    /** It goes because its partner does. */
    void closeWithPartner(AccountId by, Instant now) {
        takeBack(by, now);
        withdrawnWithPartner = true;
    }

    boolean isOpen() {
        return decision == null ? takenBackAt == null : isApprovedAndWaiting();
    }

    boolean isApprovedAndWaiting() {
        return verdict().filter(Verdict::isWaiting).isPresent();
    }

    private void explain(Reasons why) {
        Refusal.throwIfAny(why.obstacles());
        reasonCodes = why.terms().toArray(String[]::new);
        reason = why.words();
    }

    private void decide(Decision next, AccountId reviewer, List<AccountId> authors, Instant now) {
        Refusal.throwIfAny(obstaclesToVerdict(reviewer, authors));
        decision = next;
        decidedBy = reviewer.value();
        decidedAt = now;
    }

    boolean isWaiting() {
        return decision == null && takenBackAt == null;
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

    /** Whoever gave the verdict. */
    Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(AccountId::new);
    }

    Optional<Verdict> verdict() {
        return decision == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Verdict(
                        decision,
                        decidedAt,
                        new Reasons(List.of(reasonCodes), reason),
                        List.of(returnedPlaces),
                        new PublicationDates(publishAt, unpublishAt),
                        publishedAt,
                        revokedAt,
                        takenBackAt));
    }

    /**
     * What happened to it, in the order of time.
     *
     * @param label what people read for a reason
     */
    List<Passage> passages(UnaryOperator<String> label) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(revision(), submittedAt, "Submitted", submittedBy(), message));
        verdict()
                .ifPresent(verdict -> passages.add(new Passage(
                        revision(),
                        verdict.at(),
                        verdict.decision().label(),
                        new AccountId(Objects.requireNonNull(decidedBy)),
                        verdict.reasons().read(label))));
        takenBack().ifPresent(passages::add);
        return List.copyOf(passages);
    }

    /** A date it was approved for says more than the verdict: it is not going to come. */
    private Optional<Passage> takenBack() {
        if (takenBackAt == null || takenBackBy == null) {
            return Optional.empty();
        }
        String dates = publishAt == null ? "" : "It was to be published on " + Moments.minute(publishAt) + ".";
        return Optional.of(new Passage(
                revision(),
                takenBackAt,
                withdrawnWithPartner ? "Withdrawn with its partner" : "Taken back",
                new AccountId(takenBackBy),
                dates));
    }
}
