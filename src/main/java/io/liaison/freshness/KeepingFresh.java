package io.liaison.freshness;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import io.liaison.listings.ConfirmedListings;
import io.liaison.partners.Unlisting;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirming that a live page is still correct: signed in, or by the link in a reminder. */
@Service
@Transactional
public class KeepingFresh {

    public static final int FEWEST_MONTHS = 3;
    public static final int MOST_MONTHS = 60;

    private final Confirmations confirmations;
    private final FreshnessTerms terms;
    private final ConfirmedListings listings;
    private final Unlisting unlisting;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Clock clock;

    KeepingFresh(
            Confirmations confirmations,
            FreshnessTerms terms,
            ConfirmedListings listings,
            Unlisting unlisting,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Clock clock) {
        this.confirmations = confirmations;
        this.terms = terms;
        this.listings = listings;
        this.unlisting = unlisting;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.clock = clock;
    }

    /** How fresh the partner's page is; empty while nothing is live. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<FreshnessDetails> of(PartnerId partner) {
        return confirmations.findByPartnerId(partner.value()).map(found -> found.details(terms));
    }

    /**
     * Confirms the live page as it is. A page that had left the search for want of this is in it again.
     *
     * @throws Refusal when nothing is live
     */
    @AllowedTo(Caller.EDITOR)
    public void stillCorrect(PartnerId partner) {
        SignedIn actor = currentAccount.get();
        Confirmation confirmation = confirmations
                .findForChange(partner.value())
                .orElseThrow(() -> new Refusal("Nothing is live yet, so there is nothing to confirm."));
        confirm(partner, confirmation, actor.id(), "The public page");
    }

    /**
     * What the link in a reminder leads to; opening it confirms nothing.
     *
     * @throws NothingHere when there is no such link, or a newer reminder has a newer one
     * @throws LinkExpired when it is too old
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public FreshnessDetails remind(PartnerId tenantOfToken, Token token) {
        return reminded(tenantOfToken, token).details(terms);
    }

    /**
     * Confirms by the link in a reminder. Doing so again changes nothing.
     *
     * @throws NothingHere when there is no such link, or a newer reminder has a newer one
     * @throws LinkExpired when it is too old
     */
    @AllowedTo(Caller.ANYONE)
    public void stillCorrect(PartnerId tenantOfToken, Token token) {
        reminded(tenantOfToken, token);
        Confirmation confirmation =
                confirmations.findForChange(tenantOfToken.value()).orElseThrow(NothingHere::new);
        if (confirmation.details(terms).step() != Step.FRESH) {
            confirm(tenantOfToken, confirmation, null, "The public page, by the link in a reminder");
        }
    }

    /**
     * Sets how often this partner is asked to confirm.
     *
     * @param months from 3 to 60, or null for what this installation asks of everybody
     */
    @AllowedTo(Caller.PLATFORM)
    public void askEvery(PartnerId partner, @Nullable Integer months) {
        if (months != null && (months < FEWEST_MONTHS || months > MOST_MONTHS)) {
            throw new Refusal("Choose from " + FEWEST_MONTHS + " to " + MOST_MONTHS + " months.");
        }
        confirmations
                .findForChange(partner.value())
                .orElseThrow(NothingHere::new)
                .every(months, terms);
        String every = months == null ? "As everybody" : "Every " + months + " months";
        trail.record(partner, currentAccount.get().id(), "Ask to confirm", every);
    }

    private Confirmation reminded(PartnerId partner, Token token) {
        Confirmation found = confirmations
                .findByPartnerIdAndTokenHash(partner.value(), token.hash())
                .orElseThrow(NothingHere::new);
        found.requireLink(clock.instant());
        return found;
    }

    private void confirm(PartnerId partner, Confirmation confirmation, @Nullable AccountId by, String subject) {
        Instant now = clock.instant();
        if (confirmation.stillCorrect(by, now, terms)) {
            unlisting.listAgain(partner);
        }
        listings.confirmed(partner, now);
        trail.record(partner, by, "Still correct", subject);
    }
}
