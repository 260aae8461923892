package io.liaison.profile.ui;

import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.checks.Finding;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentMerge;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.SaveOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the editor knows, without any screen: the content as stored when it was last seen, the content as written here, and what stands between
 * the two. Nothing written here is given up before its author says so.
 */
class EditorViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(EditorViewModel.class);

    private final ProfileEditing editing;
    private final ContentLimits limits;
    private final PartnerId partner;

    private ProfileContent base;
    private ProfileContent mine;
    private ProfileContent theirs;
    private ProfileState state;
    private Instant savedAt;
    private @Nullable String failure;
    private final List<Clash> clashes = new ArrayList<>();
    private List<Finding> findings = List.of();
    private boolean triedToSubmit;

    EditorViewModel(ProfileEditing editing, ContentLimits limits, PartnerId partner) {
        this.editing = editing;
        this.limits = limits;
        this.partner = partner;
        ProfileDraft draft = editing.open(partner);
        base = draft.content();
        mine = base;
        theirs = base;
        state = draft.state();
        savedAt = draft.changedAt();
        refreshFindings();
    }

    /** A field that somebody else changed too. */
    record Clash(String place, String field, String mine, String theirs) {}

    /** The form says this now. */
    void write(ProfileContent content) {
        mine = content;
    }

    /**
     * Stores what was written, unless a clash has to be decided first or a text is over its limit.
     *
     * @return whether everything written here is stored now
     */
    boolean save() {
        if (!clashes.isEmpty()) {
            return false;
        }
        if (!isUnsaved()) {
            failure = null;
            return true;
        }
        failure = exceeded().stream().findFirst().map(Obstacle::message).orElse(null);
        return failure == null && store();
    }

    /** Mine stays where both changed the field. */
    boolean keepMine(Clash clash) {
        clashes.remove(clash);
        return goOnWhenDecided();
    }

    /** Theirs replaces mine where both changed the field. */
    boolean takeTheirs(Clash clash) {
        mine = ContentMerge.take(mine, theirs, clash.place());
        clashes.remove(clash);
        return goOnWhenDecided();
    }

    /**
     * Saves, and looks for what stands in the way of submitting.
     *
     * @return whether the draft can be submitted now
     */
    boolean prepareToSubmit() {
        triedToSubmit = true;
        return save() && refreshFindings().stream().noneMatch(Finding::isBlocking);
    }

    void submit(String message) {
        editing.submit(partner, message);
        triedToSubmit = false;
        reopen();
    }

    void withdraw() {
        editing.withdraw(partner);
        reopen();
    }

    ProfileContent content() {
        return mine;
    }

    ProfileState state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isUnsaved() {
        return !mine.equals(base);
    }

    /** Why the last save failed, while that still holds. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** What the checks say about the stored draft. */
    List<Finding> findings() {
        return findings;
    }

    boolean hasTriedToSubmit() {
        return triedToSubmit;
    }

    /** Everything to show beside the fields. An empty field is no problem before somebody tried to submit. */
    Problems problems() {
        List<Finding> shown = findings.stream()
                .filter(finding -> triedToSubmit || !finding.isGap())
                .toList();
        return Problems.of(exceeded(), shown);
    }

    private List<Obstacle> exceeded() {
        return limits.exceededIn(mine);
    }

    private boolean store() {
        try {
            switch (editing.save(partner, base, mine)) {
                case SaveOutcome.Saved saved -> accept(saved);
                case SaveOutcome.Conflicting conflicting -> confront(conflicting);
            }
        } catch (InvalidInput refused) {
            failure = refused.getMessage();
        } catch (NothingHere noLongerMember) {
            failure = "You can no longer edit this profile. Copy what you wrote before you leave.";
        } catch (RuntimeException broken) {
            LOG.error("Could not save the draft of {}", partner, broken);
            failure = "Something went wrong on our side. What you wrote is still on this page; it will be tried again.";
        }
        return failure == null && clashes.isEmpty();
    }

    private void accept(SaveOutcome.Saved saved) {
        base = saved.content();
        mine = saved.content();
        savedAt = saved.at();
        state = state.withDraft();
        refreshFindings();
    }

    private void confront(SaveOutcome.Conflicting conflicting) {
        theirs = conflicting.theirs();
        mine = conflicting.mine();
        conflicting
                .conflicts()
                .forEach(conflict -> clashes.add(new Clash(
                        conflict.place(),
                        FieldNames.of(conflict.place(), mine),
                        ContentMerge.textAt(mine, conflict.place()),
                        conflict.theirs())));
    }

    private boolean goOnWhenDecided() {
        if (!clashes.isEmpty()) {
            return false;
        }
        base = theirs;
        return save();
    }

    private List<Finding> refreshFindings() {
        findings = editing.findings(partner);
        return findings;
    }

    private void reopen() {
        ProfileDraft draft = editing.open(partner);
        base = draft.content();
        mine = base;
        savedAt = draft.changedAt();
        state = draft.state();
        refreshFindings();
    }
}
