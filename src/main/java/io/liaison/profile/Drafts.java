package io.liaison.profile;

import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentMerge;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft of a profile: where it begins, what goes on in it, and how it follows what is published. */
@Component
class Drafts {

    private final Profiles profiles;
    private final Revisions revisions;
    private final ContentLimits limits;

    Drafts(Profiles profiles, Revisions revisions, ContentLimits limits) {
        this.profiles = profiles;
        this.revisions = revisions;
        this.limits = limits;
    }

    Profile findForChange(PartnerId partner) {
        return profiles.findForChange(partner.value()).orElseThrow(NothingHere::new);
    }

    Revision find(PartnerId partner, RevisionId id) {
        return revisions.findByPartnerIdAndId(partner.value(), id.value()).orElseThrow(NothingHere::new);
    }

    /** What an editor sees: the draft, or what the next one will start from. */
    Revision current(Profile profile) {
        RevisionId id = profile.draft()
                .or(profile::submitted)
                .or(profile::live)
                .orElseThrow(() -> new IllegalStateException("A profile has at least one revision"));
        return find(profile.partner(), id);
    }

    /** Whether the draft says anything else than what it goes on from: what waits or, where nothing waits, what is live. */
    boolean differs(Profile profile) {
        return profile.draft().map(id -> find(profile.partner(), id).written()).stream()
                .anyMatch(draft -> profile.submitted()
                        .or(profile::live)
                        .map(id -> !find(profile.partner(), id).content().equals(draft))
                        .orElse(true));
    }

    /** The draft, begun now where there is none. */
    Revision draft(Profile profile, Instant now) {
        return profile.draft()
                .map(id -> find(profile.partner(), id))
                .orElseGet(() -> begin(profile, current(profile).next(nextNumber(profile), now)));
    }

    /** What was handed in or live is the draft again; a next draft goes on, for it was begun from it. */
    void reopen(Profile profile, Revision closed, Instant now) {
        profile.draft()
                .map(id -> find(profile.partner(), id))
                .ifPresentOrElse(
                        draft -> draft.inherit(closed),
                        () -> begin(profile, closed.reopened(nextNumber(profile), now)));
    }

    /**
     * Rebases the draft on what has been published: fields nobody touched in the draft follow, changed ones stay, and where both changed one, its
     * author has to choose.
     *
     * @param before what was live last, where anything was
     */
    void rebase(Profile profile, Optional<Revision> before, Revision published) {
        profile.draft().map(id -> find(profile.partner(), id)).ifPresent(draft -> {
            boolean goesOnFromIt = draft.isBasedOn(published.id());
            ProfileContent base = goesOnFromIt || before.isEmpty()
                    ? published.content()
                    : before.get().content();
            ContentMerge.Merged merged = ContentMerge.merge(base, draft.written(), published.content());
            draft.rebase(published, limits.part(merged.content(), draft.content()), places(merged.conflicts()));
        });
    }

    /**
     * Rebases the draft on the accepted part of what it was begun from, or begins it: it holds what was returned already. Where its author went on
     * writing in a field that was returned, they have to choose.
     */
    void rebaseOnPart(Profile profile, Revision reviewed, Revision accepted, Instant now) {
        reopen(profile, reviewed, now);
        profile.draft().map(id -> find(profile.partner(), id)).ifPresent(draft -> {
            List<Conflict> conflicts = ContentMerge.merge(reviewed.content(), draft.written(), accepted.content())
                    .conflicts();
            draft.rebase(accepted, draft.parted(), places(conflicts));
        });
    }

    /** What the draft's author still has to choose, with the words that were published. */
    List<Conflict> openChoices(Revision draft) {
        if (draft.openChoices().isEmpty()) {
            return List.of();
        }
        ProfileContent published = published(draft);
        return draft.openChoices().stream()
                .map(place -> new Conflict(place, ContentMerge.textAt(published, place)))
                .filter(open -> !open.theirs().equals(ContentMerge.textAt(draft.written(), open.place())))
                .toList();
    }

    /** What the draft was last rebased on. */
    ProfileContent published(Revision draft) {
        return draft.basedOn().map(id -> find(draft.partner(), id).content()).orElseGet(draft::content);
    }

    Revision begin(Profile profile, Revision next) {
        Revision draft = revisions.save(next);
        profile.beginDraft(draft.id());
        return draft;
    }

    int nextNumber(Profile profile) {
        return revisions.lastNumber(profile.partner().value()) + 1;
    }

    private static List<String> places(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::place).toList();
    }
}
