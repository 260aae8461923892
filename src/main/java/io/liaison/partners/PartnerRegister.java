package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.NameKey;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The platform's list of its partners. */
@Service
@Transactional
public class PartnerRegister {

    private static final Limit PAGE = Limit.of(200);

    private final Partners partners;
    private final PartnerSearch partnerSearch;
    private final AddressNames addressNames;
    private final Invitations invitations;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerRegister(
            Partners partners,
            PartnerSearch partnerSearch,
            AddressNames addressNames,
            Invitations invitations,
            CurrentAccount currentAccount,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partners = partners;
        this.partnerSearch = partnerSearch;
        this.addressNames = addressNames;
        this.invitations = invitations;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The first 200 partners with the words in their name, address or acronym, by name. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<PartnerEntry> search(String words) {
        return partnerSearch.find(words, null, PAGE).stream()
                .map(Partner::entry)
                .toList();
    }

    /** Partners, withdrawn ones too, that readers would take for one of this name: whatever its case, punctuation, accents and composition. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<PartnerEntry> called(String name) {
        NameKey key = NameKey.of(name);
        List<UUID> ids = partners.names().stream()
                .filter(named -> !key.isEmpty() && NameKey.of(named.name()).equals(key))
                .map(Named::id)
                .toList();
        return partners.findAllByIdIn(ids).stream().map(Partner::entry).toList();
    }

    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public PartnerTotals totals() {
        return new PartnerTotals(
                partners.countByStanding(Standing.LISTED),
                partners.countByStanding(Standing.WITHDRAWN),
                invitations.waiting(clock.instant()));
    }

    /** @throws NothingHere when there is no such partner */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public PartnerEntry named(Slug slug) {
        return partners.findBySlug(slug.value()).map(Partner::entry).orElseThrow(NothingHere::new);
    }

    /** The partners behind the ids. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public Map<PartnerId, PartnerEntry> all(Collection<PartnerId> ids) {
        List<UUID> values = ids.stream().map(PartnerId::value).toList();
        return partners.findAllByIdIn(values).stream()
                .map(Partner::entry)
                .collect(Collectors.toMap(PartnerEntry::id, entry -> entry));
    }

    /** The partner itself, for its own members and the platform. */
    @AllowedTo({Caller.EDITOR, Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public PartnerEntry get(PartnerId id) {
        return partners.findById(id.value()).map(Partner::entry).orElseThrow(NothingHere::new);
    }

    /** The partner itself, for work that is under way within its reach already: jobs have no account to ask for it. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public PartnerEntry find(PartnerId id) {
        return partners.findById(id.value()).map(Partner::entry).orElseThrow(NothingHere::new);
    }

    /**
     * Moves the partner to another address, to which the old one leads for ever.
     *
     * @throws InvalidInput when the partner cannot have this address name
     * @throws Refusal when the partner has been withdrawn
     */
    @AllowedTo(Caller.PLATFORM)
    public void changeAddress(PartnerId id, Slug to) {
        Partner partner = partners.findById(id.value()).orElseThrow(NothingHere::new);
        Slug from = partner.slug();
        addressNames.requireFree(to, id);
        partner.moveTo(to);
        partners.saveAndFlush(partner);
        trail.record(id, currentAccount.get().id(), "Change address", "from " + from + " to " + to);
        events.publishEvent(new PartnerMoved(id, from, to));
    }

    /** Takes the partner out of the directory for good; its address answers 410 from then on. */
    @AllowedTo(Caller.PLATFORM)
    public void withdraw(PartnerId id) {
        Partner partner = partners.findById(id.value()).orElseThrow(NothingHere::new);
        partner.withdraw();
        trail.record(id, currentAccount.get().id(), "Withdraw partner", partner.name());
        events.publishEvent(new PartnerWithdrawn(id, partner.slug()));
    }
}
