package io.liaison.introductions;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visitor's request to meet a partner about an offer. Until the visitor confirms it, it does not exist for the partner. */
@Entity
class Introduction {

    /** How long a request can be confirmed, and how long one that was taken back is remembered. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID partnerId;
    private String partnerName;
    private String offerId;
    private String offerTitle;
    private String name;
    private String organisation;
    private String audience;
    private String email;
    private String message;
    private byte[] tokenHash;
    private Instant consentedAt;
    private Instant requestedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant seenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant outcomeAt;
    private @Nullable UUID outcomeBy;
    private String answer;

    @Column(name = "withdrawn_at")
    private @Nullable Instant takenBackAt;

    @Version
    private int version;

    protected Introduction() {}

    /** A request nobody has confirmed; the visitor agreed to its being passed on at the same moment. */
    Introduction(OpenOffer about, IntroductionRequest asked, Token token, Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = about.partner().value();
        this.partnerName = about.shortName();
        this.offerId = about.offer().id();
        this.offerTitle = about.offer().title();
        this.name = asked.name();
        this.organisation = asked.organisation();
        this.audience = asked.audience();
        this.email = new EmailAddress(asked.email()).value();
        this.message = asked.message();
        this.tokenHash = token.hash();
        this.consentedAt = now;
        this.requestedAt = now;
        this.answer = "";
    }

    /** @throws NothingHere when it waited too long for this */
    void requireRemembered(Instant now) {
        if (confirmedAt == null && !now.isBefore(requestedAt.plus(KEPT))) {
            throw new NothingHere();
        }
    }

    /** Lets the partner see it. */
    void confirm(Instant now) {
        requireRemembered(now);
        if (state() != IntroductionState.UNCONFIRMED) {
            throw new Refusal("This request has been confirmed or taken back already.");
        }
        confirmedAt = now;
    }

    /** The partner has read it; only the first time counts. */
    void see(Instant now) {
        if (state() == IntroductionState.NEW) {
            seenAt = now;
        }
    }

    void settle(Outcome reached, String words, AccountId actor, Instant now) {
        if (!state().isOpen()) {
            throw new Refusal(
                    state() == IntroductionState.TAKEN_BACK
                            ? "The requester has taken this request back."
                            : "This request has its outcome already.");
        }
        see(now);
        outcome = reached;
        outcomeAt = now;
        outcomeBy = actor.value();
        answer = words;
    }

    /** Takes the request back and erases who asked and what they wrote. */
    void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw new Refusal("This request has been taken back already.");
        }
        takenBackAt = now;
        name = "";
        organisation = "";
        email = "";
        message = "";
    }

    /** Takes the outcome back, so that the request waits for an answer again; what was mailed with it stays sent. */
    void reopen() {
        if (takenBackAt != null) {
            throw new Refusal("The requester has taken this request back.");
        }
        if (outcome == null) {
            throw new Refusal("This request is open already.");
        }
        outcome = null;
        outcomeAt = null;
        outcomeBy = null;
        answer = "";
    }

    IntroductionState state() {
        return IntroductionState.of(timeline(), outcome);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String offerTitle() {
        return offerTitle;
    }

    IntroductionDetails details() {
        return new IntroductionDetails(
                new IntroductionId(id),
                new PartnerId(partnerId),
                partnerName,
                offerId,
                offerTitle,
                new IntroductionRequest(name, organisation, audience, email, message, true),
                state(),
                timeline(),
                answer);
    }

    private Timeline timeline() {
        return new Timeline(requestedAt, confirmedAt, seenAt, outcomeAt, takenBackAt);
    }
}
