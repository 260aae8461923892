package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.profile.Publishing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions on and lets them go, so that reviewers do not read the same one at the same time. A claim lapses after some hours. */
@Service
@Transactional
public class Claiming {

    private final Submissions submissions;
    private final Claims claims;
    private final Publishing publishing;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Duration lapsesAfter;
    private final Clock clock;

    Claiming(
            Submissions submissions,
            Claims claims,
            Publishing publishing,
            Registration registration,
            CurrentAccount currentAccount,
            AuditTrail trail,
            @Value("${liaison.review.claim-hours:4}") int lapsesAfterHours,
            Clock clock) {
        this.submissions = submissions;
        this.claims = claims;
        this.publishing = publishing;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.lapsesAfter = Duration.ofHours(lapsesAfterHours);
        this.clock = clock;
    }

    /** Who has what, of all that waits. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public Map<SubmissionId, Holder> holders() {
        List<Claim> held = claims.held(clock.instant().minus(lapsesAfter));
        Map<AccountId, SignedIn> people =
                registration.people(held.stream().map(Claim::holder).distinct().toList());
        Map<SubmissionId, Holder> holders = new HashMap<>();
        held.forEach(claim -> holders.put(claim.submission(), holder(claim, people)));
        return holders;
    }

    /** @throws Refusal when this account may not judge it, or somebody else has it; taking over is another word, said deliberately */
    @AllowedTo(Caller.PLATFORM)
    public void claim(SubmissionId id) {
        held(id).filter(claim -> !claim.holder().equals(me())).ifPresent(claim -> {
            throw new Refusal(nameOf(claim.holder()) + " has claimed this meanwhile. Take it over if you mean to.");
        });
        take(id, "Claim");
    }

    /** Claims what somebody else has. */
    @AllowedTo(Caller.PLATFORM)
    public void takeOver(SubmissionId id) {
        take(id, "Take over");
    }

    /** Lets go of what one has; of what others have, nothing happens. */
    @AllowedTo(Caller.PLATFORM)
    public void release(SubmissionId id) {
        held(id).filter(claim -> claim.holder().equals(me())).ifPresent(claim -> {
            claims.delete(claim);
            trail.record(find(id).partner(), me(), "Release", "");
        });
    }

    private void take(SubmissionId id, String word) {
        Submission submission = find(id);
        if (!submission.isWaiting()) {
            throw new Refusal("This was judged or taken back meanwhile.");
        }
        Refusal.throwIfAny(submission.obstaclesToVerdict(me(), authors(submission)));
        Instant now = clock.instant();
        claims.findById(id.value())
                .ifPresentOrElse(
                        claim -> claim.pass(me(), now),
                        () -> claims.save(new Claim(id, submission.partner(), me(), now)));
        trail.record(submission.partner(), me(), word, "");
    }

    private List<AccountId> authors(Submission submission) {
        return publishing.revision(submission.partner(), submission.revision()).authors();
    }

    private Optional<Claim> held(SubmissionId id) {
        return claims.findById(id.value()).filter(claim -> claim.isHeld(clock.instant(), lapsesAfter));
    }

    private Holder holder(Claim claim, Map<AccountId, SignedIn> people) {
        String name = Optional.ofNullable(people.get(claim.holder()))
                .map(SignedIn::name)
                .orElse("Somebody");
        return new Holder(name, claim.since(), claim.holder().equals(me()));
    }

    private String nameOf(AccountId account) {
        return Optional.ofNullable(registration.people(List.of(account)).get(account))
                .map(SignedIn::name)
                .orElse("Somebody");
    }

    private AccountId me() {
        return currentAccount.get().id();
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NothingHere::new);
    }
}
