package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts the queue together: a few questions for all that waits, none for each. */
@Component
class QueueReading {

    private static final Limit PAGE = Limit.of(1_000);

    private final Submissions submissions;
    private final Publishing publishing;
    private final PartnerRegister register;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Claiming claiming;
    private final Appraising appraising;
    private final DueDates dueDates;
    private final Clock clock;

    QueueReading(
            Submissions submissions,
            Publishing publishing,
            PartnerRegister register,
            Registration registration,
            CurrentAccount currentAccount,
            Claiming claiming,
            Appraising appraising,
            DueDates dueDates,
            Clock clock) {
        this.submissions = submissions;
        this.publishing = publishing;
        this.register = register;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.claiming = claiming;
        this.appraising = appraising;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** What all entries are made from. */
    private record Sources(
            Map<PartnerId, PartnerEntry> partners,
            Map<PartnerId, RevisionId> live,
            Map<AccountId, SignedIn> people,
            Map<SubmissionId, Holder> holders,
            AccountId reader,
            Instant now) {

        String partner(PartnerId id) {
            return Optional.ofNullable(partners.get(id)).map(PartnerEntry::name).orElse("");
        }

        String person(AccountId id) {
            return Optional.ofNullable(people.get(id)).map(SignedIn::name).orElse("");
        }
    }

    List<QueueEntry> waiting() {
        List<Submission> waiting = submissions.waiting(PAGE);
        List<PartnerId> partners = waiting.stream().map(Submission::partner).toList();
        Sources sources = new Sources(
                register.all(partners),
                publishing.liveRevisions(partners),
                registration.people(
                        waiting.stream().map(Submission::submittedBy).distinct().toList()),
                claiming.holders(),
                currentAccount.get().id(),
                clock.instant());
        return waiting.stream().map(submission -> entry(submission, sources)).toList();
    }

    private QueueEntry entry(Submission submission, Sources sources) {
        Appraisal appraisal = appraising.appraise(
                submission.partner(),
                submission.revision(),
                Optional.ofNullable(sources.live().get(submission.partner())));
        Instant dueAt = dueDates.dueAt(submission.submittedAt());
        return new QueueEntry(
                submission.id(),
                submission.partner(),
                sources.partner(submission.partner()),
                sources.person(submission.submittedBy()),
                submission.submittedAt(),
                dueAt,
                dueAt.isBefore(sources.now()),
                appraisal,
                !submission
                        .obstaclesToVerdict(sources.reader(), appraisal.authors())
                        .isEmpty(),
                Optional.ofNullable(sources.holders().get(submission.id())));
    }
}
