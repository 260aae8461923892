package io.liaison.review;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Installation;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.Publishing;
import io.liaison.profile.Releasing;
import io.liaison.profile.RevisionEntry;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer's answer to a submission: approve exactly the revision that was reviewed, or return it with reasons. */
@Service
@Transactional
public class Judging {

    private final Submissions submissions;
    private final Publishing publishing;
    private final Releasing releasing;
    private final PartnerRegister register;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Installation installation;
    private final Clock clock;

    Judging(
            Submissions submissions,
            Publishing publishing,
            Releasing releasing,
            PartnerRegister register,
            Registration registration,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Outbox outbox,
            Installation installation,
            Clock clock) {
        this.submissions = submissions;
        this.publishing = publishing;
        this.releasing = releasing;
        this.register = register;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.outbox = outbox;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Approves the submission and publishes exactly its revision, in one transaction.
     *
     * @throws Refusal when it is the reviewer's own, has been decided or withdrawn, or the partner has been withdrawn
     */
    @AllowedTo(Caller.PLATFORM)
    public void approveAndPublish(SubmissionId id) {
        Submission submission = find(id);
        RevisionEntry revision = publishing.revision(submission.partner(), submission.revision());
        AccountId reviewer = currentAccount.get().id();
        if (register.get(submission.partner()).standing() == Standing.WITHDRAWN) {
            throw new Refusal("The partner has been withdrawn. Nothing of it is published any more.");
        }
        submission.approve(reviewer, revision.authors(), clock.instant());
        releasing.publish(submission.partner(), submission.revision(), PublicationDates.AT_ONCE);
        trail.record(submission.partner(), reviewer, "Approve and publish", "Revision " + revision.number());
        tell(submission, "approved and published", """
                The changes you submitted are live now: %s
                """.formatted(installation.address(
                Sitemap.partner(register.get(submission.partner()).slug()))));
    }

    /**
     * Returns the submission to the partner with the reason; it becomes the draft again.
     *
     * @throws Refusal when the reason is missing, it is the reviewer's own, or has been decided or withdrawn
     */
    @AllowedTo(Caller.PLATFORM)
    public void giveBack(SubmissionId id, String reason) {
        Submission submission = find(id);
        RevisionEntry revision = publishing.revision(submission.partner(), submission.revision());
        AccountId reviewer = currentAccount.get().id();
        submission.giveBack(reviewer, revision.authors(), reason, clock.instant());
        releasing.giveBack(submission.partner(), submission.revision());
        trail.record(submission.partner(), reviewer, "Return with reasons", "Revision " + revision.number());
        tell(submission, "returned", """
                The reviewer returned your changes, and asks:

                %s

                Go on in your draft: %s
                """.formatted(
                        reason.strip(),
                        installation.address(Sitemap.workspaceProfile(
                                register.get(submission.partner()).slug()))));
    }

    private void tell(Submission submission, String outcome, String text) {
        String partner = register.get(submission.partner()).name();
        registration
                .address(submission.submittedBy())
                .ifPresent(address -> outbox.post(
                        new Letter(address, "Your changes to " + partner + " were " + outcome, "Hello,\n\n" + text)));
    }

    private Submission find(SubmissionId id) {
        return submissions.findById(id.value()).orElseThrow(NothingHere::new);
    }
}
