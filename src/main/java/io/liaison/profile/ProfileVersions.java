package io.liaison.profile;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.content.ProfileContent;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a profile says at this moment in its versions, for those who take a copy of one. */
@Service
@Transactional(readOnly = true)
public class ProfileVersions {

    private final Profiles profiles;
    private final Revisions revisions;
    private final Publishing publishing;

    ProfileVersions(Profiles profiles, Revisions revisions, Publishing publishing) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.publishing = publishing;
    }

    /** What is being written; empty while nobody has begun a draft. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public Optional<RevisionEntry> draft(PartnerId partner) {
        return profile(partner).draft().map(id -> publishing.revision(partner, id));
    }

    /** What waits for a verdict. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public Optional<RevisionEntry> submitted(PartnerId partner) {
        return profile(partner).submitted().map(id -> publishing.revision(partner, id));
    }

    /** Whether a copy taken earlier is still what the draft, the submission or the live page says. Tells nothing else. */
    @AllowedTo(Caller.ANYONE)
    public boolean stillSays(PartnerId partner, ProfileContent copy) {
        Profile profile = profile(partner);
        return Stream.of(profile.draft(), profile.submitted(), profile.live())
                .flatMap(Optional::stream)
                .flatMap(id -> revisions.findByPartnerIdAndId(partner.value(), id.value()).stream())
                .anyMatch(revision -> revision.content().equals(copy));
    }

    private Profile profile(PartnerId partner) {
        return profiles.findByPartnerId(partner.value()).orElseThrow(NothingHere::new);
    }
}
