package io.liaison.introductions;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import io.liaison.base.TooManyRequests;
import io.liaison.base.TypedText;
import io.liaison.partners.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a visitor's request, has it confirmed by mail, and only then shows it to the partner, who settles it. The requester follows it, and takes it
 * back, with the token in the mail.
 */
@Service
@Transactional
public class IntroductionDesk {

    private static final Limit PAGE = Limit.of(200);
    /** Within this time the same address asking about the same offer again means the same request. */
    private static final Duration SAME_REQUEST = Duration.ofMinutes(10);

    private static final int LONGEST_ANSWER = 2_000;

    private final Introductions introductions;
    private final OpenOffers offers;
    private final RequestLimits limits;
    private final IntroductionLetters letters;
    private final Team team;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Clock clock;

    IntroductionDesk(
            Introductions introductions,
            OpenOffers offers,
            RequestLimits limits,
            IntroductionLetters letters,
            Team team,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Clock clock) {
        this.introductions = introductions;
        this.offers = offers;
        this.limits = limits;
        this.letters = letters;
        this.team = team;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a request and asks its author, by mail, to confirm it. The same request within ten minutes is taken as one and mailed once.
     *
     * @param offer the id of an offer in the partner's live profile
     * @param client the network address the request came from; counted, not kept
     * @throws NothingHere when our form takes no requests about that offer
     * @throws Refusal with everything that is missing, each at the name of its field
     * @throws TooManyRequests when the client has had enough for now, in all or of this recipient
     */
    @AllowedTo(Caller.ANYONE)
    public void request(PartnerId partner, String offer, IntroductionRequest asked, String client) {
        OpenOffer about = offers.find(partner, offer).orElseThrow(NothingHere::new);
        Refusal.throwIfAny(RequestObstacles.of(asked, about));
        limits.countClient(client);
        EmailAddress requester = new EmailAddress(asked.email());
        Instant now = clock.instant();
        introductions.waitForTurnByPartnerId(partner.value(), offer, requester.value());
        if (introductions.existsByPartnerIdAndOfferIdAndEmailAndRequestedAtAfter(
                partner.value(), offer, requester.value(), now.minus(SAME_REQUEST))) {
            return;
        }
        if (!limits.mayWriteTo(requester, client)) {
            return;
        }
        Token token = Token.forPartner(partner);
        Introduction introduction = introductions.save(new Introduction(about, asked, token, now));
        letters.askToConfirm(introduction.details(), token);
    }

    /** @throws NothingHere when there is no such request, or it was not confirmed in time */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public IntroductionDetails status(PartnerId partner, Token token) {
        Introduction introduction = introductions
                .findByPartnerIdAndTokenHash(partner.value(), token.hash())
                .orElseThrow(NothingHere::new);
        introduction.requireRemembered(clock.instant());
        return introduction.details();
    }

    /**
     * Passes the request on to the partner, once: confirming again, or what was taken back meanwhile, changes nothing.
     *
     * @throws NothingHere when there is no such request, or it was not confirmed in time
     * @throws Refusal when the partner is not in the directory any more
     */
    @AllowedTo(Caller.ANYONE)
    public void confirm(PartnerId partner, Token token) {
        Introduction introduction = requested(partner, token);
        if (introduction.state() != IntroductionState.UNCONFIRMED) {
            return;
        }
        Slug slug = offers.address(partner)
                .orElseThrow(() -> new Refusal(
                        "This partner is not in the directory any more, so we cannot pass your request on."));
        introduction.confirm(clock.instant());
        trail.record(partner, null, "Confirm request", subject(introduction));
        letters.tellAdmins(introduction.details(), slug, team.adminAddresses(partner));
    }

    /**
     * Takes the request back and erases what it says about its author, in letters too that wait to be delivered. What was delivered to the partner
     * before cannot be called back. Taking it back again, in another window perhaps, changes nothing.
     *
     * @throws NothingHere when there is no such request
     */
    @AllowedTo(Caller.ANYONE)
    public void takeBack(PartnerId partner, Token token) {
        Introduction introduction = requested(partner, token);
        if (introduction.state() == IntroductionState.TAKEN_BACK) {
            return;
        }
        introduction.takeBack(clock.instant());
        letters.recall(introduction.details());
        if (introduction.isConfirmed()) {
            trail.record(partner, null, "Take back request", subject(introduction));
        }
    }

    /** The newest 200 confirmed requests, newest first. */
    @AllowedTo(Caller.ADMIN)
    @Transactional(readOnly = true)
    public List<IntroductionDetails> ofPartner(PartnerId partner) {
        return introductions
                .findByPartnerIdAndConfirmedAtIsNotNullOrderByConfirmedAtDesc(partner.value(), PAGE)
                .stream()
                .map(Introduction::details)
                .toList();
    }

    /** One confirmed request, read from now on. */
    @AllowedTo(value = Caller.ADMIN, afterWithdrawal = true)
    public IntroductionDetails open(PartnerId partner, IntroductionId id) {
        Introduction introduction = confirmed(partner, id);
        introduction.see(clock.instant());
        return introduction.details();
    }

    /**
     * Notes how it ended.
     *
     * @param answer what the requester is told by mail, or empty to write nothing
     * @throws Refusal when it has its outcome already, was taken back, or the answer is over 2,000 characters
     */
    @AllowedTo(value = Caller.ADMIN, afterWithdrawal = true)
    public void settle(PartnerId partner, IntroductionId id, Outcome outcome, String answer) {
        String words = TypedText.lines(answer);
        if (words.length() > LONGEST_ANSWER) {
            throw new Refusal("Keep the message to 2,000 characters.");
        }
        SignedIn actor = currentAccount.get();
        Introduction introduction = confirmed(partner, id);
        introduction.settle(outcome, words, actor.id(), clock.instant());
        trail.record(partner, actor.id(), outcome.verb(), subject(introduction));
        if (!words.isEmpty()) {
            letters.tellOutcome(introduction.details(), outcome, words);
        }
    }

    /**
     * Takes the outcome back. What was mailed with it cannot be called back.
     *
     * @throws Refusal when it has no outcome, or was withdrawn
     */
    @AllowedTo(value = Caller.ADMIN, afterWithdrawal = true)
    public void reopen(PartnerId partner, IntroductionId id) {
        Introduction introduction = confirmed(partner, id);
        introduction.reopen();
        trail.record(partner, currentAccount.get().id(), "Undo outcome", subject(introduction));
    }

    private Introduction requested(PartnerId partner, Token token) {
        Introduction introduction = introductions
                .findForChangeByPartnerIdAndTokenHash(partner.value(), token.hash())
                .orElseThrow(NothingHere::new);
        introduction.requireRemembered(clock.instant());
        return introduction;
    }

    private Introduction confirmed(PartnerId partner, IntroductionId id) {
        return introductions
                .findConfirmedForChangeByPartnerIdAndId(partner.value(), id.value())
                .orElseThrow(NothingHere::new);
    }

    /** The trail is never erased, so it names the offer and nobody. */
    private static String subject(Introduction introduction) {
        return "Introduction about “" + introduction.offerTitle() + "”";
    }
}
