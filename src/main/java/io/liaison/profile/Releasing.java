package io.liaison.profile;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.checks.Checks;
import io.liaison.checks.Finding;
import io.liaison.content.PartialContent;
import io.liaison.content.ProfileContent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out the verdict on a submitted revision. Whether the one who gives it may do so, the review module knows. */
@Service
@Transactional
public class Releasing {

    private final Drafts drafts;
    private final Revisions revisions;
    private final LiveRevisions liveRevisions;
    private final Checks checks;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releasing(
            Drafts drafts,
            Revisions revisions,
            LiveRevisions liveRevisions,
            Checks checks,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.liveRevisions = liveRevisions;
        this.checks = checks;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes exactly this revision live: at once, or kept until its date.
     *
     * @throws Refusal when it is not the one that waits for a verdict, or a date has passed
     */
    @AllowedTo(Caller.PLATFORM)
    public void publish(PartnerId partner, RevisionId reviewed, PublicationDates dates) {
        Instant now = clock.instant();
        Refusal.throwIfAny(dates.obstacles(now));
        Profile profile = drafts.findForChange(partner);
        Revision revision = drafts.find(partner, reviewed);
        Instant from = dates.from();
        if (from == null) {
            profile.publish(reviewed);
            liveRevisions.publish(profile, revision, currentAccount.get().id(), dates.until(), now);
        } else {
            profile.approve(reviewed, from, dates.until(), currentAccount.get().id());
            events.publishEvent(new SubmissionDecided(partner, now));
        }
    }

    /**
     * Makes live what is accepted of this revision, and gives the rest back: the draft holds it.
     *
     * @param returned the places of the changes that are returned
     * @return the revision that is live now
     * @throws Refusal when it is not the one that waits for a verdict, or what is accepted cannot stand alone
     */
    @AllowedTo(Caller.PLATFORM)
    public RevisionId publishPart(PartnerId partner, RevisionId reviewed, Set<String> returned) {
        Instant now = clock.instant();
        Profile profile = drafts.findForChange(partner);
        Revision revision = drafts.find(partner, reviewed);
        ProfileContent live =
                profile.live().map(id -> drafts.find(partner, id).content()).orElse(ProfileContent.EMPTY);
        ProfileContent part = PartialContent.accept(live, revision.content(), returned);
        Refusal.throwIfAny(Finding.obstaclesIn(checks.of(partner, part).stream()
                .filter(finding -> finding.kind() != Finding.Kind.IMPORT)
                .toList()));
        Revision accepted = revisions.save(revision.accepted(part, drafts.nextNumber(profile), now));
        profile.publishPart(reviewed, accepted.id());
        liveRevisions.publishPart(
                profile, revision, accepted, currentAccount.get().id(), now);
        return accepted.id();
    }

    /**
     * Gives the revision back to the partner; it becomes the draft again, unless a next draft has been begun: that one holds it already.
     *
     * @throws Refusal when it waits neither for a verdict nor for its date
     */
    @AllowedTo(Caller.PLATFORM)
    public void giveBack(PartnerId partner, RevisionId reviewed) {
        Profile profile = drafts.findForChange(partner);
        Instant now = clock.instant();
        profile.takeBack(reviewed);
        drafts.reopen(profile, drafts.find(partner, reviewed), now);
        events.publishEvent(new SubmissionDecided(partner, now));
    }
}
