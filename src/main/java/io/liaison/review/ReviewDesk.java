package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.comparison.Comparing;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.ProfileSubmitted;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.SubmissionTakenBack;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer's desk: what waits, and what one submission changes. The verdict itself is {@link Judging}'s. */
@Service
@Transactional
public class ReviewDesk {

    private static final Limit EARLIER = Limit.of(50);

    private final Submissions submissions;
    private final Publishing publishing;
    private final PartnerRegister register;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Comparing comparing;
    private final QueueReading queue;
    private final Clock clock;

    ReviewDesk(
            Submissions submissions,
            Publishing publishing,
            PartnerRegister register,
            Registration registration,
            CurrentAccount currentAccount,
            Comparing comparing,
            QueueReading queue,
            Clock clock) {
        this.submissions = submissions;
        this.publishing = publishing;
        this.register = register;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.comparing = comparing;
        this.queue = queue;
        this.clock = clock;
    }

    /** What waits for a verdict, oldest first, at most 1,000. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<QueueEntry> queue() {
        return queue.waiting();
    }

    /** @throws NothingHere when there is no such submission */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public ReviewPage open(SubmissionId id) {
        Submission submission = find(id);
        RevisionEntry revision = publishing.revision(submission.partner(), submission.revision());
        return new ReviewPage(
                id,
                register.get(submission.partner()),
                nameOf(registration.people(List.of(submission.submittedBy())), submission.submittedBy()),
                submission.submittedAt(),
                submission.message(),
                revision.number(),
                revision.content(),
                comparing.compare(liveBefore(submission, revision), revision.content()),
                submission.verdict(),
                submission.obstaclesToVerdict(currentAccount.get().id(), revision.authors()),
                lastReview(submission, revision));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void receive(ProfileSubmitted submitted) {
        submissions.save(new Submission(submitted));
    }

    @EventListener
    void close(SubmissionTakenBack takenBack) {
        submissions
                .waitingOf(takenBack.partner().value())
                .ifPresent(waiting -> waiting.takeBack(takenBack.by(), takenBack.at()));
    }

    /** What was returned last is what the reviewer remembers; once something was approved since, what is live is. */
    private Optional<LastReview> lastReview(Submission submission, RevisionEntry revision) {
        return submissions
                .findByPartnerIdOrderBySubmittedAtDesc(submission.partner().value(), EARLIER)
                .stream()
                .filter(earlier -> earlier.submittedAt().isBefore(submission.submittedAt()))
                .filter(earlier -> earlier.verdict().isPresent())
                .findFirst()
                .filter(last -> last.verdict().orElseThrow().asksForMore())
                .map(last -> since(last, revision));
    }

    private LastReview since(Submission last, RevisionEntry revision) {
        RevisionEntry reviewed = publishing.revision(last.partner(), last.revision());
        return new LastReview(
                reviewed.number(),
                last.verdict().orElseThrow(),
                comparing.compare(Optional.of(reviewed.content()), revision.content()));
    }

    /** Once this is judged, what is live may be this itself or something later. */
    private Optional<ProfileContent> liveBefore(Submission submission, RevisionEntry revision) {
        if (submission.verdict().isEmpty()) {
            return publishing.live(submission.partner());
        }
        return publishing.history(submission.partner()).stream()
                .filter(earlier -> earlier.publishedAt() != null && earlier.number() < revision.number())
                .findFirst()
                .map(RevisionEntry::content);
    }

    /** What waited is taken back with its partner: there is nothing left to publish. */
    @EventListener
    void close(PartnerWithdrawn withdrawn) {
        submissions
                .waitingOf(withdrawn.partner().value())
                .ifPresent(
                        waiting -> waiting.closeWithPartner(currentAccount.get().id(), clock.instant()));
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NothingHere::new);
    }

    private static String nameOf(Map<AccountId, SignedIn> people, AccountId account) {
        return Optional.ofNullable(people.get(account)).map(SignedIn::name).orElse("");
    }
}
