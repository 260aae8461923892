package io.liaison.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations nobody has accepted yet: sent again, or revoked. */
@Service
@Transactional
public class OpenInvitations {

    private final Invitations invitations;
    private final Inviting inviting;
    private final CurrentAccount currentAccount;
    private final SecurityLog log;
    private final Clock clock;

    OpenInvitations(
            Invitations invitations, Inviting inviting, CurrentAccount currentAccount, SecurityLog log, Clock clock) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.currentAccount = currentAccount;
        this.log = log;
        this.clock = clock;
    }

    /** Those of the partners that have any. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public Map<PartnerId, List<PendingInvitation>> of(Collection<PartnerId> partners) {
        Instant now = clock.instant();
        return invitations
                .findAllByPartnerIdIn(partners.stream().map(PartnerId::value).toList())
                .stream()
                .filter(invitation -> invitation.isOpen(now))
                .collect(groupingBy(Invitation::partner, mapping(Invitation::pending, toList())));
    }

    /**
     * Sends a new link, good for fourteen days; the one sent before opens nothing any more.
     *
     * @throws Refusal when it was accepted or has ended meanwhile
     */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public void sendAgain(PartnerId partner, UUID id) {
        Invitation invitation = open(partner, id);
        inviting.invite(partner, invitation.email(), invitation.role(), SecurityEvent.INVITATION_SENT_AGAIN);
    }

    /** @throws Refusal when it was accepted or has ended meanwhile */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public void revoke(PartnerId partner, UUID id) {
        Invitation invitation = open(partner, id);
        invitation.end(clock.instant());
        log.record(
                SecurityEvent.INVITATION_REVOKED,
                partner,
                currentAccount.get().id(),
                id,
                invitation.email() + " as " + invitation.role().label());
    }

    private Invitation open(PartnerId partner, UUID id) {
        Invitation invitation =
                invitations.findByPartnerIdAndId(partner.value(), id).orElseThrow(NothingHere::new);
        if (!invitation.isOpen(clock.instant())) {
            throw new Refusal("The invitation of " + invitation.email() + " was accepted or has ended meanwhile.");
        }
        return invitation;
    }
}
