package io.liaison.profile;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a submitted revision, and the revisions that were. Verdicts are the review module's; this carries them out. */
@Service
@Transactional
public class Publishing {

    private static final Limit PAGE = Limit.of(200);

    private final Profiles profiles;
    private final Revisions revisions;
    private final ProfileEditing editing;
    private final PartnerRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Profiles profiles,
            Revisions revisions,
            ProfileEditing editing,
            PartnerRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.editing = editing;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes exactly this revision live.
     *
     * @throws Refusal when it is not the one that waits for a verdict
     */
    @AllowedTo(Caller.PLATFORM)
    public void publish(PartnerId partner, RevisionId reviewed) {
        Profile profile = profiles.findForChange(partner.value()).orElseThrow(NothingHere::new);
        Revision revision = find(partner, reviewed);
        Instant now = clock.instant();
        profile.publish(reviewed);
        revision.publish(now);
        events.publishEvent(new ProfilePublished(
                partner, register.get(partner).slug(), revision.number(), revision.content(), now));
    }

    /**
     * Gives the revision back to the partner; it becomes the draft again, unless a next draft has been begun.
     *
     * @throws Refusal when it is not the one that waits for a verdict
     */
    @AllowedTo(Caller.PLATFORM)
    public void giveBack(PartnerId partner, RevisionId reviewed) {
        Profile profile = profiles.findForChange(partner.value()).orElseThrow(NothingHere::new);
        profile.takeBack(reviewed);
        editing.reopen(profile, find(partner, reviewed), clock.instant());
    }

    /** The live content, as the partner's members and the platform see it; empty while nothing is live. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public Optional<ProfileContent> live(PartnerId partner) {
        return profiles.findByPartnerId(partner.value())
                .orElseThrow(NothingHere::new)
                .live()
                .map(id -> find(partner, id).content());
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
        return entry(find(partner, id));
    }

    /** The newest 200 revisions, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<RevisionEntry> history(PartnerId partner) {
        return revisions.findByPartnerIdOrderByNumberDesc(partner.value(), PAGE).stream()
                .map(Publishing::entry)
                .toList();
    }

    private static RevisionEntry entry(Revision revision) {
        return new RevisionEntry(
                revision.id(),
                revision.number(),
                revision.content(),
                revision.authors(),
                revision.changedAt(),
                revision.submittedAt(),
                revision.publishedAt());
    }

    private Revision find(PartnerId partner, RevisionId id) {
        return revisions.findByPartnerIdAndId(partner.value(), id.value()).orElseThrow(NothingHere::new);
    }
}
