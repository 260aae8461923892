package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a partner and its people come to be here: the platform creates the partner and invites, the invited accept. */
@Service
@Transactional
public class PartnerOnboarding {

    private static final int LONGEST_NAME = 160;

    private final Partners partners;
    private final AddressNames addressNames;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerOnboarding(
            Partners partners,
            AddressNames addressNames,
            Memberships memberships,
            Invitations invitations,
            Inviting inviting,
            Registration registration,
            CurrentAccount currentAccount,
            AuditTrail trail,
            SecurityLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partners = partners;
        this.addressNames = addressNames;
        this.memberships = memberships;
        this.invitations = invitations;
        this.inviting = inviting;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates a partner with an empty profile.
     *
     * @throws InvalidInput when the name is missing or too long, or the address name is not free
     */
    @AllowedTo(Caller.PLATFORM)
    public PartnerId createPartner(String name, Slug slug) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new InvalidInput("Enter the partner's name, in at most " + LONGEST_NAME + " characters.");
        }
        if (LinkLikeText.isIn(name)) {
            throw new InvalidInput("Enter the partner's name without a web or mail address.");
        }
        addressNames.requireFree(slug);
        SignedIn actor = currentAccount.get();
        Partner partner = partners.saveAndFlush(new Partner(name.strip(), slug, actor.id(), clock.instant()));
        trail.record(partner.id(), actor.id(), "Create partner", partner.name());
        events.publishEvent(new PartnerCreated(partner.id(), partner.slug(), partner.name()));
        return partner.id();
    }

    /**
     * Creates a partner and invites its first Admin, both or neither.
     *
     * @throws InvalidInput when the name is missing or too long, or the address name is not free
     */
    @AllowedTo(Caller.PLATFORM)
    public PartnerId createPartner(String name, Slug slug, EmailAddress firstAdmin) {
        PartnerId id = createPartner(name, slug);
        invite(id, firstAdmin, Role.ADMIN);
        return id;
    }

    /**
     * Invites an address to join the partner, by mail. Whoever has an account already accepts with it. An earlier invitation of the same person ends.
     *
     * @throws InvalidInput when the address is a member's
     * @throws Refusal when the partner has been withdrawn
     */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public void invite(PartnerId id, EmailAddress email, Role role) {
        inviting.invite(id, email, role, SecurityEvent.INVITATION_SENT);
    }

    /**
     * What the invited see before they accept.
     *
     * @throws NothingHere when the token is unknown, was used, has ended or has expired
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Invited invited(PartnerId tenantOfToken, Token token) {
        Invitation invitation = open(tenantOfToken, token);
        Partner partner = partners.findById(tenantOfToken.value()).orElseThrow(NothingHere::new);
        boolean hasAccount = registration.find(invitation.email()).isPresent();
        return new Invited(partner.name(), partner.slug(), invitation.email(), invitation.role(), hasAccount);
    }

    /**
     * Makes an account for the invited address and a member of it.
     *
     * @throws NothingHere when the token is unknown, was used, has ended or has expired
     * @throws InvalidInput when the name or the password will not do
     */
    @AllowedTo(Caller.ANYONE)
    public SignedIn acceptAsNewcomer(PartnerId tenantOfToken, Token token, String name, String password) {
        Invitation invitation = open(tenantOfToken, token);
        SignedIn account = registration.register(invitation.email(), name, password);
        join(tenantOfToken, invitation, account);
        return account;
    }

    /**
     * Makes the signed-in account a member, where the invitation is for its own address.
     *
     * @throws NothingHere when the invitation is for somebody else, for a member, unknown, used, ended or expired
     */
    @AllowedTo(Caller.ANYONE)
    public void accept(PartnerId tenantOfToken, Token token) {
        Invitation invitation = open(tenantOfToken, token);
        SignedIn account = currentAccount.get();
        if (!account.email().equals(invitation.email())) {
            throw new NothingHere();
        }
        join(tenantOfToken, invitation, account);
    }

    /** A role is a member's already, or was taken from one: no link from before changes that. */
    private void join(PartnerId partner, Invitation invitation, SignedIn account) {
        if (memberships
                .findByPartnerIdAndAccountId(partner.value(), account.id().value())
                .isPresent()) {
            throw new NothingHere();
        }
        invitation.accept(clock.instant());
        memberships.save(new Membership(partner, account.id(), invitation.role(), clock.instant()));
        log.record(
                SecurityEvent.INVITATION_ACCEPTED,
                partner,
                account.id(),
                invitation.id(),
                account.email() + " as " + invitation.role().label());
    }

    private Invitation open(PartnerId partner, Token token) {
        Invitation invitation = invitations
                .findByPartnerIdAndTokenHash(partner.value(), token.hash())
                .orElseThrow(NothingHere::new);
        invitation.requireOpen(clock.instant());
        if (partners.findById(partner.value()).orElseThrow(NothingHere::new).standing() == Standing.WITHDRAWN) {
            throw new NothingHere();
        }
        return invitation;
    }
}
