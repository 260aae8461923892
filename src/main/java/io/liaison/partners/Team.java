package io.liaison.partners;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a partner, and the partners of a person. */
@Service
@Transactional
public class Team {

    private final Partners partners;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Inviting inviting;
    private final FormerAddresses formerAddresses;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final SecurityLog log;
    private final Clock clock;

    Team(
            Partners partners,
            Memberships memberships,
            Invitations invitations,
            Inviting inviting,
            FormerAddresses formerAddresses,
            Registration registration,
            CurrentAccount currentAccount,
            SecurityLog log,
            Clock clock) {
        this.partners = partners;
        this.memberships = memberships;
        this.invitations = invitations;
        this.inviting = inviting;
        this.formerAddresses = formerAddresses;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.log = log;
        this.clock = clock;
    }

    /** The partners the signed-in account belongs to, by name. */
    @AllowedTo(Caller.ACCOUNT)
    @Transactional(readOnly = true)
    public List<Workplace> workplaces() {
        return memberships.findAllByAccountId(currentAccount.get().id().value()).stream()
                .map(this::workplace)
                .sorted(Comparator.comparing(Workplace::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * The signed-in account's place in the partner of this address. A platform admin finds every partner.
     *
     * @throws NothingHere when there is no such partner, or the account does not belong to it
     */
    @AllowedTo({Caller.ACCOUNT, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Workplace workplace(Slug slug) {
        return workplaces().stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .or(() -> visited(slug))
                .orElseThrow(NothingHere::new);
    }

    /** Where the partner is now that was at this address before; empty when there is none that the signed-in account may find. */
    @AllowedTo({Caller.ACCOUNT, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<Slug> movedTo(Slug former) {
        return formerAddresses.formerOwner(former).flatMap(this::found).filter(now -> !now.equals(former));
    }

    @AllowedTo({Caller.EDITOR, Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<Member> members(PartnerId partner) {
        List<Membership> found = memberships.findAllByPartnerId(partner.value());
        Map<AccountId, SignedIn> people =
                registration.people(found.stream().map(Membership::account).toList());
        return found.stream()
                .flatMap(member ->
                        Stream.ofNullable(people.get(member.account())).map(person -> member(member, person)))
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Invitations that can still be accepted. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<PendingInvitation> pending(PartnerId partner) {
        return invitations.findAllByPartnerIdOrderByCreatedAtDesc(partner.value()).stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(Invitation::pending)
                .toList();
    }

    /** Addresses of the partner's admins, for letters to them. Not for screens: {@link #members} is. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public List<EmailAddress> adminAddresses(PartnerId partner) {
        return memberships.findAllByPartnerId(partner.value()).stream()
                .filter(member -> member.role() == Role.ADMIN)
                .map(Membership::account)
                .flatMap(account -> registration.address(account).stream())
                .toList();
    }

    /**
     * Whom letters about the partner go to, and what it is called in them. Not for screens: {@link #members} is.
     *
     * @throws NothingHere when there is no such partner
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Recipients recipients(PartnerId partner) {
        Partner found = partners.findById(partner.value()).orElseThrow(NothingHere::new);
        List<AccountId> members = memberships.findAllByPartnerId(partner.value()).stream()
                .map(Membership::account)
                .toList();
        return new Recipients(found.name(), found.slug(), members);
    }

    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public void giveRole(PartnerId partner, AccountId account, Role role) {
        Membership member = find(partner, account);
        if (member.role() == Role.ADMIN && role != Role.ADMIN) {
            requireAnotherAdmin(partner, account);
        }
        member.take(role);
        if (role != Role.ADMIN) {
            inviting.endSentBy(partner, account);
        }
        log.record(
                SecurityEvent.ROLE_CHANGED,
                partner,
                currentAccount.get().id(),
                account.value(),
                named(account) + " is now " + role.label());
    }

    /** Takes the account out of the team, and with it the invitations it has sent and the ones to its address. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public void remove(PartnerId partner, AccountId account) {
        Membership member = find(partner, account);
        if (member.role() == Role.ADMIN) {
            requireAnotherAdmin(partner, account);
        }
        memberships.delete(member);
        inviting.endSentBy(partner, account);
        registration.people(List.of(account)).values().forEach(person -> inviting.endFor(partner, person.email()));
        log.record(SecurityEvent.MEMBER_REMOVED, partner, currentAccount.get().id(), account.value(), named(account));
    }

    private Workplace workplace(Membership membership) {
        Partner partner = partners.findById(membership.partner().value()).orElseThrow(NothingHere::new);
        return new Workplace(partner.id(), partner.slug(), partner.name(), partner.standing(), membership.role());
    }

    private Optional<Workplace> visited(Slug slug) {
        return currentAccount.get().isPlatformAdmin()
                ? partners.findBySlug(slug.value())
                        .map(partner ->
                                new Workplace(partner.id(), partner.slug(), partner.name(), partner.standing(), null))
                : Optional.empty();
    }

    private Optional<Slug> found(PartnerId partner) {
        return currentAccount.get().isPlatformAdmin()
                ? partners.findById(partner.value()).map(Partner::slug)
                : workplaces().stream()
                        .filter(place -> place.partner().equals(partner))
                        .map(Workplace::slug)
                        .findFirst();
    }

    /** In words of the trail. */
    private String named(AccountId account) {
        return registration.people(List.of(account)).values().stream()
                .findFirst()
                .map(person -> person.email().value())
                .orElse(account.toString());
    }

    private static Member member(Membership membership, SignedIn person) {
        return new Member(person.id(), person.name(), person.email(), membership.role(), membership.since());
    }

    private Membership find(PartnerId partner, AccountId account) {
        return memberships
                .findByPartnerIdAndAccountId(partner.value(), account.value())
                .orElseThrow(NothingHere::new);
    }

    private void requireAnotherAdmin(PartnerId partner, AccountId account) {
        boolean another = memberships.findAllByPartnerId(partner.value()).stream()
                .anyMatch(member ->
                        member.role() == Role.ADMIN && !member.account().equals(account));
        if (!another) {
            throw new Refusal("A partner needs at least one Admin. Make somebody else an Admin first.");
        }
    }
}
