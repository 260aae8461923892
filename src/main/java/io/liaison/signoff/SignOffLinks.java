package io.liaison.signoff;

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
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.ProfileVersions;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a partner's Admins ask people without an account for sign-off, see what came of it, and take links back. */
@Service
@Transactional
public class SignOffLinks {

    /** Links of one partner that work at the same time. */
    public static final int MOST_OPEN = 20;

    private static final int MOST_LETTERS_A_DAY = 40;
    private static final Limit PAGE = Limit.of(200);

    private final SignOffs signOffs;
    private final SignOffLetters letters;
    private final ProfileVersions versions;
    private final Publishing publishing;
    private final PartnerRegister register;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Clock clock;

    SignOffLinks(
            SignOffs signOffs,
            SignOffLetters letters,
            ProfileVersions versions,
            Publishing publishing,
            PartnerRegister register,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Clock clock) {
        this.signOffs = signOffs;
        this.letters = letters;
        this.versions = versions;
        this.publishing = publishing;
        this.register = register;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of which versions a link can be sent now; none where everything written is public. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<Version> sendable(PartnerId partner) {
        return Stream.of(Version.values())
                .filter(version -> find(partner, version).isPresent())
                .toList();
    }

    /**
     * Freezes the version as it is now and sends the person a link to it.
     *
     * @throws Refusal when something is missing, that version does not exist, or the partner has too many open links
     */
    @AllowedTo(Caller.ADMIN)
    public void send(PartnerId partner, SignOffRequest asked) {
        Refusal.throwIfAny(asked.obstacles());
        RevisionEntry shown = find(partner, asked.version())
                .orElseThrow(() -> new Refusal("There is nothing of that kind to sign off: everything is public."));
        Instant now = clock.instant();
        if (signOffs.countOpenByPartnerId(partner.value(), now) >= MOST_OPEN) {
            throw new Refusal(MOST_OPEN + " links are open already. Revoke one that is no longer needed first.");
        }
        requireLetterLeft(partner, now);
        SignedIn asking = currentAccount.get();
        Token token = Token.forPartner(partner);
        SignOff signOff = signOffs.save(
                new SignOff(register.get(partner), asked, shown, publishing.live(partner), asking, token, now));
        record(partner, asking, "Send for sign-off", signOff);
        letters.ask(signOff.details(now), token);
    }

    /**
     * Sends the same person a new link to the same frozen version; the link before stops working.
     *
     * @throws Refusal when it was revoked or signed off, or too many letters were sent today
     */
    @AllowedTo(Caller.ADMIN)
    public void sendAgain(PartnerId partner, SignOffId id, Validity validity) {
        Instant now = clock.instant();
        SignOff signOff = findForChange(partner, id);
        requireLetterLeft(partner, now);
        Token token = Token.forPartner(partner);
        signOff.sendAgain(token, validity, now);
        record(partner, currentAccount.get(), "Send again", signOff);
        letters.ask(signOff.details(now), token);
    }

    /** Ends the link at once. @throws Refusal when it was revoked before */
    @AllowedTo(Caller.ADMIN)
    public void revoke(PartnerId partner, SignOffId id) {
        SignOff signOff = findForChange(partner, id);
        SignedIn actor = currentAccount.get();
        signOff.revoke(actor.id(), clock.instant());
        record(partner, actor, "Revoke", signOff);
    }

    /** The newest 200, newest first. */
    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<SignOffDetails> ofPartner(PartnerId partner) {
        Instant now = clock.instant();
        return signOffs.findByPartnerIdOrderBySentAtDesc(partner.value(), PAGE).stream()
                .map(signOff -> signOff.details(now))
                .toList();
    }

    /** Who found right what says exactly this, whichever version they were asked about; the first first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<SignOffDetails> signedOff(PartnerId partner, ProfileContent content) {
        Instant now = clock.instant();
        return signOffs.findByPartnerIdAndLooksRightAtIsNotNullOrderByLooksRightAt(partner.value(), PAGE).stream()
                .filter(signOff -> signOff.content().equals(content))
                .map(signOff -> signOff.details(now))
                .toList();
    }

    /** Nobody is asked about what will not be public. */
    @EventListener
    void end(PartnerWithdrawn withdrawn) {
        Instant now = clock.instant();
        AccountId actor = currentAccount.get().id();
        signOffs.findByPartnerIdOrderBySentAtDesc(withdrawn.partner().value(), PAGE).stream()
                .filter(signOff -> signOff.isOpen(now))
                .forEach(signOff -> signOff.revoke(actor, now));
    }

    private Optional<RevisionEntry> find(PartnerId partner, Version version) {
        return switch (version) {
            case DRAFT -> versions.draft(partner);
            case SUBMISSION -> versions.submitted(partner);
        };
    }

    private SignOff findForChange(PartnerId partner, SignOffId id) {
        return signOffs.findForChangeByPartnerIdAndId(partner.value(), id.value())
                .orElseThrow(NothingHere::new);
    }

    private void requireLetterLeft(PartnerId partner, Instant now) {
        if (signOffs.countByPartnerIdAndSentAtAfter(partner.value(), now.minus(Duration.ofDays(1)))
                >= MOST_LETTERS_A_DAY) {
            throw new Refusal(MOST_LETTERS_A_DAY + " links were sent within a day. Please wait until tomorrow.");
        }
    }

    private void record(PartnerId partner, SignedIn actor, String action, SignOff signOff) {
        trail.record(partner, actor.id(), action, signOff.subject());
    }
}
