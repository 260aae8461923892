package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Moments;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.PublishedOnItsDate;
import io.liaison.profile.Publishing;
import io.liaison.profile.Releasing;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.RevisionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer's answer to a submission: approve exactly the revision that was reviewed, accept part of it, or return it with reasons. */
@Service
@Transactional
public class Judging {

    private static final Limit PAGE = Limit.of(200);

    private final Submissions submissions;
    private final SubmissionViewing viewing;
    private final Publishing publishing;
    private final Releasing releasing;
    private final PartnerRegister register;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ReturnedPlaces returnedPlaces;
    private final VerdictNews news;
    private final Clock clock;

    Judging(
            Submissions submissions,
            SubmissionViewing viewing,
            Publishing publishing,
            Releasing releasing,
            PartnerRegister register,
            Registration registration,
            CurrentAccount currentAccount,
            AuditTrail trail,
            ReturnedPlaces returnedPlaces,
            VerdictNews news,
            Clock clock) {
        this.submissions = submissions;
        this.viewing = viewing;
        this.publishing = publishing;
        this.releasing = releasing;
        this.register = register;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.returnedPlaces = returnedPlaces;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Approves the submission and publishes exactly its revision, in one transaction.
     *
     * @param read the showing in which the reviewer read it
     * @throws Refusal when it was not read there, is the reviewer's own, has been decided or taken back, or the partner has been withdrawn
     */
    @AllowedTo(Caller.PLATFORM)
    public void approveAndPublish(Viewing read) {
        approve(read, PublicationDates.AT_ONCE);
    }

    /**
     * Approves the submission; exactly its revision is published, now or on its date, and unpublished again where there is a date for that.
     *
     * @throws Refusal as {@link #approveAndPublish}, and when a date has passed
     */
    @AllowedTo(Caller.PLATFORM)
    public void approve(Viewing read, PublicationDates dates) {
        Submission submission = findRead(read);
        RevisionEntry revision = revision(submission);
        AccountId reviewer = currentAccount.get().id();
        Instant now = clock.instant();
        requireStanding(submission);
        submission.approve(reviewer, revision.authors(), dates, now);
        if (dates.from() == null) {
            submission.notePublished(revision.id(), now);
        }
        releasing.publish(submission.partner(), revision.id(), dates);
        trail.record(submission.partner(), reviewer, action(dates), "Revision " + revision.number() + on(dates));
        news.tellApproved(submission.partner(), dates);
    }

    /**
     * Accepts every change but the returned ones: what is live then is what was live with exactly the accepted changes, and the draft holds the rest.
     *
     * @param returned the places of the returned changes, as the comparison names them
     * @throws Refusal as {@link #approveAndPublish}, and when reasons are missing or what is accepted cannot stand alone
     */
    @AllowedTo(Caller.PLATFORM)
    public void acceptPart(Viewing read, Set<String> returned, Reasons reasons) {
        Submission submission = findRead(read);
        RevisionEntry revision = revision(submission);
        AccountId reviewer = currentAccount.get().id();
        Instant now = clock.instant();
        requireStanding(submission);
        submission.acceptPart(reviewer, revision.authors(), returned, reasons, now);
        RevisionId live = releasing.publishPart(submission.partner(), revision.id(), returned);
        submission.notePublished(live, now);
        trail.record(
                submission.partner(),
                reviewer,
                "Accept in part",
                "Revision " + revision.number() + ", returned: " + String.join(", ", returned));
        news.tellPartlyAccepted(
                submission.partner(),
                returnedPlaces.named(submission.partner(), List.copyOf(returned), revision.content()),
                reasons);
    }

    /** Returns the submission as {@link #giveBack(Viewing, Set, Reasons)}, with no change marked. */
    @AllowedTo(Caller.PLATFORM)
    public void giveBack(Viewing read, Reasons reasons) {
        giveBack(read, Set.of(), reasons);
    }

    /**
     * Returns the submission to the partner with the reasons; it becomes the draft again.
     *
     * @param marked the places that the reviewer marked, as the comparison names them; told to the partner beside those with an open note; where there is neither, those of all changes are
     * @throws Refusal when it was not read, reasons are missing, it is the reviewer's own, or has been decided or taken back
     */
    @AllowedTo(Caller.PLATFORM)
    public void giveBack(Viewing read, Set<String> marked, Reasons reasons) {
        Submission submission = findRead(read);
        RevisionEntry revision = revision(submission);
        AccountId reviewer = currentAccount.get().id();
        List<String> places = returnedPlaces.of(submission.partner(), revision.content(), marked);
        submission.giveBack(reviewer, revision.authors(), places, reasons, clock.instant());
        releasing.giveBack(submission.partner(), revision.id());
        trail.record(submission.partner(), reviewer, "Return with reasons", "Revision " + revision.number());
        news.tellReturned(
                submission.partner(), returnedPlaces.named(submission.partner(), places, revision.content()), reasons);
    }

    /**
     * Takes an approval back while it waits for its date; what was approved becomes the draft again.
     *
     * @throws Refusal when reasons are missing, or it does not wait any more
     */
    @AllowedTo(Caller.PLATFORM)
    public void revoke(SubmissionId id, Reasons reasons) {
        Submission submission = find(id);
        AccountId actor = currentAccount.get().id();
        submission.revoke(actor, reasons, clock.instant());
        releasing.giveBack(submission.partner(), submission.revision());
        trail.record(
                submission.partner(),
                actor,
                "Revoke approval",
                "Revision " + revision(submission).number());
        news.tellRevoked(submission.partner(), reasons);
    }

    /** Whether it waits for a verdict or, approved, for its date. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public boolean isOpen(SubmissionId id) {
        return find(id).isOpen();
    }

    /** What is approved and waits for its date, the next one first, at most 200. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<ApprovedEntry> approvedAndWaiting() {
        List<Submission> waiting = submissions.approvedAndWaiting(PAGE);
        Map<PartnerId, PartnerEntry> partners =
                register.all(waiting.stream().map(Submission::partner).toList());
        Map<AccountId, SignedIn> people = registration.people(waiting.stream()
                .flatMap(submission -> submission.decidedBy().stream())
                .toList());
        return waiting.stream()
                .flatMap(submission -> approved(submission, partners, people).stream())
                .toList();
    }

    @EventListener
    void note(PublishedOnItsDate published) {
        submissions
                .waitingOf(published.partner().value())
                .filter(submission -> submission.revision().equals(published.revision()))
                .ifPresent(submission -> submission.notePublished(published.revision(), published.at()));
    }

    private static Optional<ApprovedEntry> approved(
            Submission submission, Map<PartnerId, PartnerEntry> partners, Map<AccountId, SignedIn> people) {
        PublicationDates dates = submission.verdict().map(Verdict::dates).orElse(PublicationDates.AT_ONCE);
        Instant from = dates.from();
        return from == null
                ? Optional.empty()
                : Optional.of(new ApprovedEntry(
                        submission.id(),
                        submission.partner(),
                        Optional.ofNullable(partners.get(submission.partner()))
                                .map(PartnerEntry::name)
                                .orElse(""),
                        submission
                                .decidedBy()
                                .map(people::get)
                                .map(SignedIn::name)
                                .orElse(""),
                        from,
                        dates.until()));
    }

    private void requireStanding(Submission submission) {
        if (register.get(submission.partner()).standing() == Standing.WITHDRAWN) {
            throw new Refusal("The partner has been withdrawn. Nothing of it is published any more.");
        }
    }

    private static String action(PublicationDates dates) {
        return dates.from() == null ? "Approve and publish" : "Approve for a date";
    }

    private static String on(PublicationDates dates) {
        Instant from = dates.from();
        Instant until = dates.until();
        return (from == null ? "" : ", from " + Moments.onRecord(from))
                + (until == null ? "" : ", until " + Moments.onRecord(until));
    }

    private RevisionEntry revision(Submission submission) {
        return publishing.revision(submission.partner(), submission.revision());
    }

    private Submission findRead(Viewing read) {
        Submission submission = find(read.submission());
        viewing.requireRead(read, submission);
        return submission;
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NothingHere::new);
    }
}
