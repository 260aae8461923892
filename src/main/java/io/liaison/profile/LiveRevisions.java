package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.partners.PartnerRegister;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a revision live and takes it down: keeps when it was, rebases the draft, tells the others. */
@Component
class LiveRevisions {

    private final Drafts drafts;
    private final Publications publications;
    private final PartnerRegister register;
    private final ApplicationEventPublisher events;

    LiveRevisions(
            Drafts drafts, Publications publications, PartnerRegister register, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.publications = publications;
        this.register = register;
        this.events = events;
    }

    /** @param by whoever approved it */
    void publish(Profile profile, Revision revision, AccountId by, @Nullable Instant until, Instant now) {
        Optional<Revision> before = lastLive(profile);
        begin(profile, revision, by, until, now);
        drafts.rebase(profile, before, revision);
    }

    void publishPart(Profile profile, Revision reviewed, Revision accepted, AccountId by, Instant now) {
        begin(profile, accepted, by, null, now);
        drafts.rebaseOnPart(profile, reviewed, accepted, now);
    }

    /** What was live becomes the draft where there is none, so that it can be put right and handed in again. */
    void unpublish(Profile profile, Ending how, @Nullable AccountId by, String reason, Instant now) {
        Revision current = drafts.current(profile);
        profile.unpublish();
        open(profile).ifPresent(publication -> publication.end(how, by, reason, now));
        if (profile.draft().isEmpty() && profile.submitted().isEmpty()) {
            drafts.reopen(profile, current, now);
        }
        events.publishEvent(new ProfileUnpublished(profile.partner(), how, reason.strip(), now));
    }

    Optional<Publication> latest(Profile profile) {
        return publications.findFirstByPartnerIdOrderByPublishedAtDesc(
                profile.partner().value());
    }

    private Optional<Publication> open(Profile profile) {
        return publications.findByPartnerIdAndEndedAtIsNull(profile.partner().value());
    }

    private void begin(Profile profile, Revision revision, AccountId by, @Nullable Instant until, Instant now) {
        open(profile).ifPresent(publication -> publication.end(Ending.SUPERSEDED, by, "", now));
        revision.publish(now);
        publications.save(new Publication(profile.partner(), revision.id(), by, now, until));
        events.publishEvent(new ProfilePublished(
                profile.partner(),
                register.find(profile.partner()).slug(),
                revision.number(),
                revision.content(),
                now));
    }

    private Optional<Revision> lastLive(Profile profile) {
        return latest(profile).map(publication -> drafts.find(profile.partner(), publication.revision()));
    }
}
