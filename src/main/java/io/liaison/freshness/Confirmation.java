package io.liaison.freshness;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last time a partner confirmed its live page, and which steps have followed since. */
@Entity
class Confirmation {

    /** How long the button in a reminder works. */
    static final Duration LINK_WORKS = Duration.ofDays(90);

    @Id
    private UUID partnerId;

    private Instant confirmedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Integer months;
    private Instant reviewBy;

    @Enumerated(EnumType.STRING)
    private Step step;

    private @Nullable Instant overdueAt;
    private byte @Nullable [] tokenHash;
    private @Nullable Instant tokenExpiresAt;

    @Version
    private int version;

    protected Confirmation() {}

    /** Publishing counts as confirming. */
    Confirmation(PartnerId partner, Instant publishedAt, FreshnessTerms terms) {
        this.partnerId = partner.value();
        this.confirmedAt = publishedAt;
        this.reviewBy = terms.reviewBy(publishedAt);
        this.step = Step.FRESH;
    }

    /**
     * Begins anew.
     *
     * @param by null where somebody did so by the link in a reminder
     * @return whether the page had left the search for not being confirmed
     */
    boolean stillCorrect(@Nullable AccountId by, Instant now, FreshnessTerms terms) {
        boolean wasUnlisted = step == Step.UNLISTED;
        confirmedAt = now;
        confirmedBy = by == null ? null : by.value();
        reviewBy = reviewBy(now, terms);
        step = Step.FRESH;
        overdueAt = null;
        return wasUnlisted;
    }

    /** The search finds the page by the platform's will: who did not confirm it has a whole grace period again. */
    void listedAgain(Instant now) {
        if (step.isOverdue()) {
            step = Step.OVERDUE;
            overdueAt = now;
        }
    }

    /** Another time between confirmations; null is the installation's. A step that was taken stays taken until somebody confirms. */
    void every(@Nullable Integer newMonths, FreshnessTerms terms) {
        months = newMonths;
        reviewBy = reviewBy(confirmedAt, terms);
    }

    /**
     * The step that is due and was not taken. After a long silence of the application only the last one is; but nobody is unlisted who has not been
     * told that the page is overdue, a whole grace period before.
     */
    Optional<Step> due(Instant now, FreshnessTerms terms) {
        if (overdueAt != null) {
            boolean isOver = step == Step.OVERDUE && !now.isBefore(overdueAt.plus(terms.grace()));
            return isOver ? Optional.of(Step.UNLISTED) : Optional.empty();
        }
        return Optional.of(reached(now)).filter(reached -> reached.compareTo(step) > 0);
    }

    /** Takes a step, and from now on this token confirms. */
    void take(Step due, Token token, Instant now) {
        step = due;
        if (due == Step.OVERDUE) {
            overdueAt = now;
        }
        tokenHash = token.hash();
        tokenExpiresAt = now.plus(LINK_WORKS);
    }

    /** @throws LinkExpired when the reminder is too old */
    void requireLink(Instant now) {
        if (tokenExpiresAt == null || !now.isBefore(tokenExpiresAt)) {
            throw new LinkExpired();
        }
    }

    boolean isUnlisted() {
        return step == Step.UNLISTED;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    FreshnessDetails details(FreshnessTerms terms) {
        return new FreshnessDetails(
                new PartnerId(partnerId),
                confirmedAt,
                reviewBy,
                months,
                step,
                step == Step.OVERDUE && overdueAt != null ? overdueAt.plus(terms.grace()) : null);
    }

    private Step reached(Instant now) {
        if (!now.isBefore(reviewBy)) {
            return Step.OVERDUE;
        }
        if (!now.isBefore(reviewBy.minus(FreshnessTerms.WEEK_BEFORE))) {
            return Step.A_WEEK_BEFORE;
        }
        return now.isBefore(reviewBy.minus(FreshnessTerms.MONTH_BEFORE)) ? Step.FRESH : Step.A_MONTH_BEFORE;
    }

    private Instant reviewBy(Instant from, FreshnessTerms terms) {
        return months == null ? terms.reviewBy(from) : terms.reviewBy(from, months);
    }
}
