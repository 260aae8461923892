package io.liaison.profile;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.checks.Checks;
import io.liaison.checks.Finding;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentMerge;
import io.liaison.content.ProfileContent;
import io.liaison.content.WithinLimits;
import io.liaison.partners.PartnerCreated;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a profile: open, save, submit, take back. What is live does not change here. */
@Service
@Transactional
public class ProfileEditing {

    private static final int MOST_KEPT = 1_000_000;

    private final Profiles profiles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final LiveRevisions liveRevisions;
    private final PartnerRegister register;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final ContentLimits limits;
    private final Checks checks;
    private final ShownPictures pictures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileEditing(
            Profiles profiles,
            Revisions revisions,
            Drafts drafts,
            LiveRevisions liveRevisions,
            PartnerRegister register,
            CurrentAccount currentAccount,
            AuditTrail trail,
            ContentLimits limits,
            Checks checks,
            ShownPictures pictures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.liveRevisions = liveRevisions;
        this.register = register;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.limits = limits;
        this.checks = checks;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    /** The draft, or what the next draft will start from. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public ProfileDraft open(PartnerId partner) {
        Profile profile = profiles.findByPartnerId(partner.value()).orElseThrow(NothingHere::new);
        Revision current = drafts.current(profile);
        return new ProfileDraft(
                current.content(),
                current.changedAt(),
                state(profile),
                drafts.openChoices(current),
                current.parted().invalid());
    }

    /** Where the profile stands now. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public ProfileState state(PartnerId partner) {
        return state(profiles.findByPartnerId(partner.value()).orElseThrow(NothingHere::new));
    }

    /**
     * Stores what changed from base to mine, together with what others stored meanwhile. What is not valid is kept beside the draft, which says there what
     * it said before.
     *
     * @param base the content the editor started from
     * @param mine the content as the editor left it
     * @throws InvalidInput when a value is not valid and too long to be kept, or a new picture is gone
     */
    @AllowedTo(Caller.EDITOR)
    public SaveOutcome save(PartnerId partner, ProfileContent base, ProfileContent mine) {
        Profile profile = drafts.findForChange(partner);
        Revision current = drafts.current(profile);
        ContentMerge.Merged merged = ContentMerge.merge(base, mine, current.written());
        if (!merged.conflicts().isEmpty()) {
            return new SaveOutcome.Conflicting(current.written(), merged.content(), merged.conflicts());
        }
        Instant now = clock.instant();
        ProfileContent before = current.written();
        if (!merged.content().equals(before)) {
            AccountId actor = currentAccount.get().id();
            WithinLimits next = limits.part(merged.content(), current.content());
            requireKeepable(next);
            pictures.requireNew(partner, before, merged.content());
            drafts.draft(profile, now).write(next, actor, now);
            checks.lookUpLinks(partner, next.content());
            events.publishEvent(new DraftWritten(partner, actor, before, merged.content(), now));
        }
        return new SaveOutcome.Saved(merged.content(), now);
    }

    /** Puts imported content into the draft; the platform's way to bring in an old page. */
    @AllowedTo(Caller.PLATFORM)
    public void replaceDraft(PartnerId partner, ProfileContent content) {
        requireWithinLimits(content);
        Instant now = clock.instant();
        AccountId actor = currentAccount.get().id();
        drafts.draft(drafts.findForChange(partner), now).write(WithinLimits.of(content), actor, now);
        checks.lookUpLinks(partner, content);
        trail.record(partner, actor, "Import into draft", content.name());
        events.publishEvent(new DraftReplaced(partner, actor, now));
    }

    /**
     * Puts imported content into the draft it was read onto.
     *
     * @param base the content the import started from
     * @throws Refusal when others changed the draft since, so that nothing of theirs is lost
     */
    @AllowedTo(Caller.PLATFORM)
    public void replaceDraft(PartnerId partner, ProfileContent base, ProfileContent content) {
        if (!drafts.current(drafts.findForChange(partner)).content().equals(base)) {
            throw new Refusal("Somebody changed the draft meanwhile.");
        }
        replaceDraft(partner, content);
    }

    /** What the checks say about the draft as it was written; it can be submitted when none of it blocks. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<Finding> findings(PartnerId partner) {
        return findingsIn(partner, open(partner).written());
    }

    /**
     * Hands the draft in for review, exactly as it is now.
     *
     * @param message what the partner wants the reviewer to know, or empty
     * @throws Refusal when a finding blocks, nothing was changed, or a submission waits already
     */
    @AllowedTo(Caller.EDITOR)
    public void submit(PartnerId partner, String message) {
        Profile profile = drafts.findForChange(partner);
        if (register.find(partner).standing() == Standing.WITHDRAWN) {
            throw new Refusal("The partner was withdrawn meanwhile. Nothing of it can be submitted any more.");
        }
        Revision draft = profile.draft()
                .map(id -> drafts.find(partner, id))
                .filter(found -> profile.submitted().isPresent() || drafts.differs(profile))
                .orElseThrow(() -> new Refusal("There is no change to submit. Change something first."));
        Refusal.throwIfAny(Finding.obstaclesIn(findingsIn(partner, draft.written())));
        AccountId actor = currentAccount.get().id();
        Instant now = clock.instant();
        profile.submit(draft.id());
        draft.submit(actor, now);
        trail.record(partner, actor, "Submit for review", "Revision " + draft.number());
        events.publishEvent(new ProfileSubmitted(partner, draft.id(), actor, now, message.strip()));
    }

    /**
     * Takes the submission back, also one that is approved and waits for its date; it becomes the draft again, unless a next draft has been begun:
     * that one holds what was submitted already.
     *
     * @throws Refusal when nothing waits
     */
    @AllowedTo(Caller.EDITOR)
    public void takeBack(PartnerId partner) {
        Profile profile = drafts.findForChange(partner);
        RevisionId submitted =
                profile.submitted().orElseThrow(() -> new Refusal("Nothing is waiting for a verdict or its date."));
        Instant now = clock.instant();
        AccountId actor = currentAccount.get().id();
        Revision closed = drafts.find(partner, submitted);
        profile.takeBack(submitted);
        drafts.reopen(profile, closed, now);
        trail.record(partner, actor, "Take back", "Revision " + closed.number());
        events.publishEvent(new SubmissionTakenBack(partner, submitted, actor, now));
    }

    /**
     * Makes an old revision the draft again. The draft there was is set aside: it stays in the history and can be restored likewise.
     *
     * @throws Refusal when the draft says exactly that already
     */
    @AllowedTo(Caller.EDITOR)
    public void restore(PartnerId partner, RevisionId earlier) {
        Profile profile = drafts.findForChange(partner);
        Revision old = drafts.find(partner, earlier);
        if (profile.draft().isPresent() && drafts.current(profile).content().equals(old.content())) {
            throw new Refusal("The draft says exactly what revision " + old.number() + " says.");
        }
        AccountId actor = currentAccount.get().id();
        Instant now = clock.instant();
        RevisionId goesOnFrom = profile.submitted().or(profile::live).orElse(null);
        Revision draft = drafts.begin(profile, old.restored(goesOnFrom, drafts.nextNumber(profile), actor, now));
        trail.record(
                partner, actor, "Restore as draft", "Revision " + old.number() + ", as revision " + draft.number());
        events.publishEvent(new DraftReplaced(partner, actor, now));
    }

    /**
     * Decides what stays in a field that both the draft and what was published changed.
     *
     * @param place of one of the open choices
     */
    @AllowedTo(Caller.EDITOR)
    public void choose(PartnerId partner, String place, Choice choice) {
        Profile profile = drafts.findForChange(partner);
        Revision draft = profile.draft()
                .map(id -> drafts.find(partner, id))
                .orElseThrow(() -> new Refusal("There is nothing to choose any more."));
        ProfileContent written = draft.written();
        ProfileContent chosen =
                switch (choice) {
                    case KEEP_MINE -> written;
                    case TAKE_PUBLISHED -> ContentMerge.take(written, drafts.published(draft), place);
                };
        AccountId actor = currentAccount.get().id();
        events.publishEvent(new DraftWritten(partner, actor, written, chosen, clock.instant()));
        draft.decide(place, limits.part(chosen, draft.content()));
    }

    /** A partner's profile begins with its name, in a draft nobody has written in. */
    @EventListener
    void begin(PartnerCreated created) {
        Profile profile = new Profile(created.partner());
        Revision first = revisions.save(
                Revision.first(created.partner(), ProfileContent.named(created.name()), clock.instant()));
        profile.beginDraft(first.id());
        profiles.save(profile);
    }

    private ProfileState state(Profile profile) {
        Optional<Publication> latest = liveRevisions.latest(profile);
        Optional<Publication> live = latest.filter(Publication::isOpen);
        Optional<Profile.Approval> approval = profile.approval();
        return new ProfileState(
                live.map(Publication::publishedAt).orElse(null),
                profile.draft().isPresent(),
                profile.submitted().isPresent() && approval.isEmpty(),
                approval.map(Profile.Approval::from).orElse(null),
                live.flatMap(Publication::until).orElse(null),
                latest.isPresent() && live.isEmpty(),
                drafts.differs(profile));
    }

    private List<Finding> findingsIn(PartnerId partner, ProfileContent written) {
        return Stream.concat(
                        limits.exceededIn(written).stream().map(Finding::invalid), checks.of(partner, written).stream())
                .toList();
    }

    /** What is kept is bounded too: nobody fills the database with one text. */
    private static void requireKeepable(WithinLimits next) {
        if (next.invalid().values().stream().mapToInt(String::length).sum() > MOST_KEPT) {
            throw new InvalidInput("A text is much too long to be kept. Shorten it.");
        }
    }

    private void requireWithinLimits(ProfileContent content) {
        List<Obstacle> exceeded = limits.exceededIn(content);
        if (!exceeded.isEmpty()) {
            throw new InvalidInput(
                    exceeded.stream().map(Obstacle::message).distinct().collect(Collectors.joining(" ")));
        }
    }
}
