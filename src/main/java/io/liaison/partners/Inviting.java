package io.liaison.partners;

import io.liaison.accounts.AccountLosesRights;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends invitations, one at a time to each person, and ends those that something contradicts. */
@Component
class Inviting {

    private final Partners partners;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Outbox outbox;
    private final SecurityLog log;
    private final Installation installation;
    private final Clock clock;

    Inviting(
            Partners partners,
            Memberships memberships,
            Invitations invitations,
            Registration registration,
            CurrentAccount currentAccount,
            Outbox outbox,
            SecurityLog log,
            Installation installation,
            Clock clock) {
        this.partners = partners;
        this.memberships = memberships;
        this.invitations = invitations;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.outbox = outbox;
        this.log = log;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * @throws InvalidInput when the address is a member's
     * @throws Refusal when the partner has been withdrawn
     */
    void invite(PartnerId id, EmailAddress email, Role role, SecurityEvent event) {
        Partner partner = partners.findById(id.value()).orElseThrow(NothingHere::new);
        partner.requireNotWithdrawn();
        requireNoMember(id, email);
        endFor(id, email);
        SignedIn actor = currentAccount.get();
        Token token = Token.forPartner(id);
        Invitation invitation =
                invitations.saveAndFlush(new Invitation(id, email, role, token, actor.id(), clock.instant()));
        log.record(event, id, actor.id(), invitation.id(), email + " as " + role.label());
        write(partner, email, role, actor, installation.address(Sitemap.invitation(token)));
    }

    /** Ends what waits for the address. */
    void endFor(PartnerId partner, EmailAddress email) {
        invitations.findAllByPartnerIdAndEmail(partner.value(), email.value()).forEach(this::end);
    }

    /** Ends what the account has sent for this partner. */
    void endSentBy(PartnerId partner, AccountId account) {
        invitations
                .findAllByPartnerIdAndInvitedBy(partner.value(), account.value())
                .forEach(this::end);
    }

    @EventListener
    void on(AccountLosesRights event) {
        invitations.endSentBy(event.account().value(), clock.instant());
    }

    private void requireNoMember(PartnerId partner, EmailAddress email) {
        registration
                .find(email)
                .flatMap(account -> memberships.findByPartnerIdAndAccountId(
                        partner.value(), account.id().value()))
                .ifPresent(member -> {
                    throw new InvalidInput(email + " is in the team already, as "
                            + member.role().label() + ". Change the role there.");
                });
    }

    private void end(Invitation invitation) {
        invitation.end(clock.instant());
        invitations.saveAndFlush(invitation);
    }

    private void write(Partner partner, EmailAddress email, Role role, SignedIn actor, String link) {
        outbox.post(Letter.plain(
                email,
                "Join " + partner.name() + " on Liaison",
                """
                Hello,

                %s invites you to look after the profile of %s on Liaison, as its %s.

                Accept within %d days: %s

                If you did not expect this, ignore it; nothing happens.
                """.formatted(actor.name(), partner.name(), role.label(), Invitation.VALID.toDays(), link),
                link));
    }
}
