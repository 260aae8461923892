package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.comparison.Comparing;
import io.liaison.comparison.Comparison;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerEntry;
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

    private static final Limit PAGE = Limit.of(200);

    private final Submissions submissions;
    private final Publishing publishing;
    private final PartnerRegister register;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Comparing comparing;
    private final Clock clock;

    ReviewDesk(
            Submissions submissions,
            Publishing publishing,
            PartnerRegister register,
            Registration registration,
            CurrentAccount currentAccount,
            Comparing comparing,
            Clock clock) {
        this.submissions = submissions;
        this.publishing = publishing;
        this.register = register;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.comparing = comparing;
        this.clock = clock;
    }

    /** What waits for a verdict, oldest first, at most 200. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<QueueEntry> queue() {
        List<Submission> waiting = submissions.waiting(PAGE);
        Map<PartnerId, PartnerEntry> partners =
                register.all(waiting.stream().map(Submission::partner).toList());
        Map<AccountId, SignedIn> people = registration.people(
                waiting.stream().map(Submission::submittedBy).toList());
        return waiting.stream()
                .map(submission -> entry(submission, partners, people))
                .toList();
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
                submission.obstaclesToVerdict(currentAccount.get().id(), revision.authors()));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void receive(ProfileSubmitted submitted) {
        submissions.save(new Submission(submitted));
    }

    @EventListener
    void withdraw(SubmissionTakenBack takenBack) {
        submissions.waitingOf(takenBack.partner().value()).ifPresent(waiting -> waiting.withdraw(takenBack.at()));
    }

    private QueueEntry entry(
            Submission submission, Map<PartnerId, PartnerEntry> partners, Map<AccountId, SignedIn> people) {
        RevisionEntry revision = publishing.revision(submission.partner(), submission.revision());
        Comparison comparison = comparing.compare(liveBefore(submission, revision), revision.content());
        return new QueueEntry(
                submission.id(),
                submission.partner(),
                Optional.ofNullable(partners.get(submission.partner()))
                        .map(PartnerEntry::name)
                        .orElse(""),
                nameOf(people, submission.submittedBy()),
                submission.submittedAt(),
                comparison.size(),
                comparison.isFirst(),
                !submission
                        .obstaclesToVerdict(currentAccount.get().id(), revision.authors())
                        .isEmpty());
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
    void withdraw(PartnerWithdrawn withdrawn) {
        submissions.waitingOf(withdrawn.partner().value()).ifPresent(waiting -> waiting.withdraw(clock.instant()));
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NothingHere::new);
    }

    private static String nameOf(Map<AccountId, SignedIn> people, AccountId account) {
        return Optional.ofNullable(people.get(account)).map(SignedIn::name).orElse("");
    }
}
