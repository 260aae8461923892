package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerListedAgain;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.partners.Standing;
import io.liaison.partners.Unlisting;
import io.liaison.profile.Ending;
import io.liaison.profile.ProfilePublished;
import io.liaison.profile.ProfileUnpublished;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what goes live: publishing counts as confirming, and what is not live needs no confirmation. */
@Component
class Renewal {

    private final Confirmations confirmations;
    private final FreshnessTerms terms;
    private final Unlisting unlisting;
    private final PartnerRegister register;
    private final Clock clock;

    Renewal(
            Confirmations confirmations,
            FreshnessTerms terms,
            Unlisting unlisting,
            PartnerRegister register,
            Clock clock) {
        this.confirmations = confirmations;
        this.terms = terms;
        this.unlisting = unlisting;
        this.register = register;
        this.clock = clock;
    }

    @EventListener
    void on(ProfilePublished published) {
        PartnerId partner = published.partner();
        if (register.find(partner).standing() == Standing.WITHDRAWN) {
            return;
        }
        confirmations
                .findForChange(partner.value())
                .ifPresentOrElse(
                        known -> renew(known, published),
                        () -> confirmations.save(new Confirmation(partner, published.at(), terms)));
    }

    @EventListener
    void on(ProfileUnpublished unpublished) {
        confirmations.findForChange(unpublished.partner().value()).ifPresent(known -> {
            if (known.isUnlisted() && unpublished.ending() != Ending.PARTNER_WITHDRAWN) {
                unlisting.listAgain(unpublished.partner());
            }
            confirmations.delete(known);
        });
    }

    /** What a confirmation lists again is fresh by then; this is for what the platform lists. */
    @EventListener
    void on(PartnerListedAgain listed) {
        confirmations.findForChange(listed.partner().value()).ifPresent(known -> known.listedAgain(clock.instant()));
    }

    @EventListener
    void on(PartnerWithdrawn withdrawn) {
        confirmations.findForChange(withdrawn.partner().value()).ifPresent(confirmations::delete);
    }

    private void renew(Confirmation known, ProfilePublished published) {
        if (known.stillCorrect(null, published.at(), terms)) {
            unlisting.listAgain(published.partner());
        }
    }
}
