package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a partner out of the search and puts it back: by the platform's hand, or for work that is under way within its reach already. Its address
 * works all the while.
 */
@Service
@Transactional
public class Unlisting {

    private final Partners partners;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Unlisting(Partners partners, CurrentAccount currentAccount, AuditTrail trail, ApplicationEventPublisher events) {
        this.partners = partners;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.events = events;
    }

    /**
     * For a reason of the platform's. Nothing but {@link #listAgainByHand} ends it.
     *
     * @throws Refusal when it is not listed
     */
    @AllowedTo(Caller.PLATFORM)
    public void unlistByHand(PartnerId id) {
        takeOut(id);
    }

    /**
     * Whoever unlisted it.
     *
     * @throws Refusal when it is not unlisted
     */
    @AllowedTo(Caller.PLATFORM)
    public void listAgainByHand(PartnerId id) {
        putBack(id);
    }

    /** @throws Refusal when it is not listed */
    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlist(PartnerId id) {
        takeOut(id);
    }

    /**
     * For whoever unlisted it, and knows so.
     *
     * @throws Refusal when it is not unlisted
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void listAgain(PartnerId id) {
        putBack(id);
    }

    private void takeOut(PartnerId id) {
        Partner partner = find(id);
        partner.unlist();
        record(partner, "Unlist");
        events.publishEvent(new PartnerUnlisted(id));
    }

    private void putBack(PartnerId id) {
        Partner partner = find(id);
        partner.listAgain();
        record(partner, "List again");
        events.publishEvent(new PartnerListedAgain(id));
    }

    private Partner find(PartnerId id) {
        return partners.findById(id.value()).orElseThrow(NothingHere::new);
    }

    private void record(Partner partner, String action) {
        trail.record(partner.id(), currentAccount.find().map(SignedIn::id).orElse(null), action, partner.name());
    }
}
