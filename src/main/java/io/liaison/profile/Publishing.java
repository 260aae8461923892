package io.liaison.profile;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.partners.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is live, what was and when, and the platform's way to end that at once. Verdicts are carried out by {@link Releasing}. */
@Service
@Transactional
public class Publishing {

    private static final Limit PAGE = Limit.of(200);

    private final Profiles profiles;
    private final Revisions revisions;
    private final Publications publications;
    private final Drafts drafts;
    private final LiveRevisions liveRevisions;
    private final PartnerRegister register;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Profiles profiles,
            Revisions revisions,
            Publications publications,
            Drafts drafts,
            LiveRevisions liveRevisions,
            PartnerRegister register,
            CurrentAccount currentAccount,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.publications = publications;
        this.drafts = drafts;
        this.liveRevisions = liveRevisions;
        this.register = register;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The live content, as the partner's members and the platform see it; empty while nothing is live. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<ProfileContent> live(PartnerId partner) {
        return profiles.findByPartnerId(partner.value())
                .orElseThrow(NothingHere::new)
                .live()
                .map(id -> drafts.find(partner, id).content());
    }

    /** Which revision is live, for those of the partners that have one. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public Map<PartnerId, RevisionId> liveRevisions(Collection<PartnerId> partners) {
        return profiles
                .findAllByPartnerIdIn(partners.stream().map(PartnerId::value).toList())
                .stream()
                .filter(profile -> profile.live().isPresent())
                .collect(Collectors.toMap(
                        Profile::partner, profile -> profile.live().orElseThrow()));
    }

    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public RevisionEntry revision(PartnerId partner, RevisionId id) {
        return drafts.find(partner, id).entry();
    }

    /** The newest 200 revisions, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<RevisionEntry> history(PartnerId partner) {
        return revisions.findByPartnerIdOrderByNumberDesc(partner.value(), PAGE).stream()
                .map(Revision::entry)
                .toList();
    }

    /** The revision that was live at that moment; empty when nothing was. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<RevisionEntry> liveAt(PartnerId partner, Instant moment) {
        return publications
                .findByPartnerIdAt(partner.value(), moment)
                .map(publication -> drafts.find(partner, publication.revision()).entry());
    }

    /** When which revision was live, the newest 200 times, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<PublicationEntry> publications(PartnerId partner) {
        return publications.findByPartnerIdOrderByPublishedAtDesc(partner.value(), PAGE).stream()
                .map(Publication::entry)
                .toList();
    }

    /**
     * Takes the profile out of the directory at once. It goes on as a draft; what is approved for a date stays so.
     *
     * @throws Refusal when the reason is missing or nothing is live
     */
    @AllowedTo(Caller.PLATFORM)
    public void unpublish(PartnerId partner, String reason) {
        AccountId actor = currentAccount.get().id();
        liveRevisions.unpublish(drafts.findForChange(partner), Ending.UNPUBLISHED, actor, reason, clock.instant());
        trail.record(partner, actor, "Unpublish", reason.strip());
    }

    /**
     * Makes live again what a verdict had made live before: the way back from a mistake.
     *
     * @throws Refusal when the revision never was live, is live, or is the reviewer's own
     */
    @AllowedTo(Caller.PLATFORM)
    public void republish(PartnerId partner, RevisionId earlier) {
        Profile profile = drafts.findForChange(partner);
        Revision revision = drafts.find(partner, earlier);
        AccountId actor = currentAccount.get().id();
        if (register.get(partner).standing() == Standing.WITHDRAWN) {
            throw new Refusal("The partner has been withdrawn. Nothing of it is published any more.");
        }
        if (!publications.existsByPartnerIdAndRevisionId(partner.value(), earlier.value())) {
            throw new Refusal("Only what was live before can be published again without a review.");
        }
        if (revision.isWrittenBy(actor) || revision.isSubmittedBy(actor)) {
            throw new Refusal("You wrote or submitted this yourself. Somebody else has to publish it again.");
        }
        profile.republish(earlier);
        liveRevisions.publish(profile, revision, actor, null, clock.instant());
        trail.record(partner, actor, "Publish again", "Revision " + revision.number());
    }

    /** Nothing of a withdrawn partner is live, nothing of it waits for a verdict, and nothing approved goes live later. */
    @EventListener
    void end(PartnerWithdrawn withdrawn) {
        Profile profile = drafts.findForChange(withdrawn.partner());
        Instant now = clock.instant();
        profile.submitted().ifPresent(submitted -> {
            profile.takeBack(submitted);
            drafts.reopen(profile, drafts.find(withdrawn.partner(), submitted), now);
        });
        events.publishEvent(new SubmissionDecided(withdrawn.partner(), now));
        if (profile.live().isPresent()) {
            liveRevisions.unpublish(
                    profile,
                    Ending.PARTNER_WITHDRAWN,
                    currentAccount.find().map(account -> account.id()).orElse(null),
                    "",
                    now);
        }
    }
}
