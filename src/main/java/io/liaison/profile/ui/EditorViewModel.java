package io.liaison.profile.ui;

import io.liaison.base.AccountId;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.checks.Finding;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ContentMerge.Merged;
import io.liaison.content.ProfileContent;
import io.liaison.profile.Choice;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.SaveOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the editor knows, without any screen: what is written here and what is stored ({@link TwoSides}), whether it could be saved, and what stands
 * between the draft and its submission. Nothing written here is given up before its author says so.
 */
class EditorViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(EditorViewModel.class);

    /** Others may store something between two tries; so often in a row they do not. */
    private static final int TRIES = 3;

    private final EditorServices services;
    private final ProfileEditing editing;
    private final PartnerId partner;
    private final TwoSides sides;
    private final Undecided undecided;
    private final EditorSteps steps;
    private final InvalidValues invalid;
    private final DraftFindings findings;

    private ProfileState state;
    private Instant savedAt;
    private List<Conflict> openChoices;
    private @Nullable String failure;
    private boolean isOver;

    /** @param presence made before, so that no change of others falls between */
    EditorViewModel(EditorServices services, PartnerId partner, Presence presence) {
        this.services = services;
        this.editing = services.editing();
        this.partner = partner;
        this.undecided = new Undecided(services.undecided(), partner, presence::whoChanged);
        ProfileDraft draft = editing.open(partner);
        sides = new TwoSides(draft.written());
        steps = new EditorSteps(sides, this::save, services.clock());
        invalid = new InvalidValues(services.limits());
        findings = new DraftFindings(editing, partner, invalid);
        undecided.writtenBefore().forEach(sides::writtenBefore);
        state = draft.state();
        savedAt = draft.changedAt();
        openChoices = draft.openChoices();
        findings.refresh();
    }

    /** The form says this now. */
    void write(ProfileContent content) {
        steps.write(content);
    }

    /** What stands in fields of the form and cannot be read: it has to be mended, too. */
    void noteUnreadable(List<Obstacle> unreadable) {
        invalid.noteUnreadable(unreadable);
    }

    /** The author is in this field now, or in none when it is empty. */
    void enter(String place) {
        sides.enter(place);
    }

    /**
     * Stores what was written, also what is not valid yet. What others changed too is not stored but kept, until it is decided.
     *
     * @return whether everything written here is safe now
     */
    boolean save() {
        failure = null;
        try {
            sides.setAside(invalid.tooLongToKeep(sides.mine()));
            store();
            undecided.keep(sides);
            failure = invalid.whyNotKept(sides.mine()).orElse(null);
        } catch (InvalidInput refused) {
            failure = refused.getMessage();
        } catch (Refusal withdrawnMeanwhile) {
            isOver = true;
            failure = withdrawnMeanwhile.getMessage();
        } catch (NothingHere noLongerMember) {
            isOver = true;
            failure = "You can no longer edit this profile. Copy what you wrote before you leave.";
        } catch (RuntimeException broken) {
            LOG.error("Could not save the draft of {}", partner, broken);
            failure = "Something went wrong on our side. What you wrote is still on this page; it will be tried again.";
        }
        return failure == null;
    }

    /** Takes in what others stored meanwhile. */
    void refresh() {
        ProfileDraft draft = editing.open(partner);
        sides.meet(draft.written());
        state = draft.state();
        openChoices = draft.openChoices();
        findings.refresh();
    }

    /** Whether something of others waits until the author has left the field. */
    boolean isHeldBack() {
        return sides.isHeldBack();
    }

    /** Mine stays where both changed the field. */
    boolean keepMine(Clash clash) {
        return steps.keepMine(clash);
    }

    /** Theirs replaces mine where both changed the field. */
    boolean takeTheirs(Clash clash) {
        return steps.takeTheirs(clash);
    }

    /** A text made of both is to stay. */
    boolean useText(Clash clash, String text) {
        return steps.useText(clash, text);
    }

    /**
     * Puts what the browser kept back into its fields.
     *
     * @return what is not safe on the server yet
     */
    UnsavedCopy restore(UnsavedCopy copy) {
        return steps.restore(copy);
    }

    /** Takes the last step back. */
    Optional<Undo.Outcome> undo() {
        return steps.undo();
    }

    /** Goes a step forward again. */
    Optional<Undo.Outcome> redo() {
        return steps.redo();
    }

    boolean canUndo() {
        return steps.canUndo();
    }

    boolean canRedo() {
        return steps.canRedo();
    }

    /**
     * Saves, and looks for what stands in the way of submitting.
     *
     * @return whether the draft can be submitted now
     */
    boolean prepareToSubmit() {
        boolean saved = save();
        if (saved) {
            findings.refresh();
        }
        findings.tellGaps();
        return saved && sides.clashing().isEmpty() && findings().stream().noneMatch(Finding::isBlocking);
    }

    void submit(String message) {
        editing.submit(partner, message);
        findings.noteSubmitted();
        refresh();
    }

    /** What was published differently while it was changed here, until somebody chooses. */
    List<Conflict> openChoices() {
        return openChoices;
    }

    /** Decides one of the open choices; what is not saved yet is saved first. */
    boolean choose(String place, Choice choice) {
        if (!save()) {
            return false;
        }
        ProfileContent before = sides.mine();
        editing.choose(partner, place, choice);
        refresh();
        steps.noteChosen(before, place);
        return true;
    }

    void takeBack() {
        editing.takeBack(partner);
        refresh();
    }

    AccountId account() {
        return services.currentAccount().get().id();
    }

    /** What is written here. */
    ProfileContent content() {
        return sides.mine();
    }

    /** What is stored, as far as it is known here. */
    ProfileContent stored() {
        return sides.base();
    }

    ProfileState state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isUnsaved() {
        return sides.hasSomethingToStore() || undecided.hasSomethingToKeep(sides);
    }

    /** Whether the author was a member and is none any more, or the partner was withdrawn. */
    boolean isOver() {
        return isOver;
    }

    /** Why the last save failed, while that still holds. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    List<Clash> clashes() {
        return sides.clashing().stream()
                .map(place -> sides.clash(place, undecided.whoChanged(place)))
                .map(steps::attributed)
                .toList();
    }

    /** What is not valid on the screen, and what the checks say about the stored draft. */
    List<Finding> findings() {
        return findings.in(sides.mine());
    }

    /** The same, and what was written differently at two ends and waits for a choice. */
    List<Finding> obstacles() {
        return findings.withChoices(sides, openChoices);
    }

    boolean hasTriedToSubmit() {
        return findings.hasTriedToSubmit();
    }

    /** Everything to show beside the fields. An empty field is no problem before somebody tried to submit with it. */
    Problems problems() {
        return findings.problemsIn(sides.mine());
    }

    private void store() {
        for (int round = 0; round < TRIES && sides.hasSomethingToStore(); round++) {
            switch (editing.save(partner, sides.base(), sides.settled())) {
                case SaveOutcome.Saved saved -> accept(saved);
                case SaveOutcome.Conflicting other -> {
                    sides.part(other.theirs(), new Merged(other.mine(), other.conflicts()));
                    findings.refresh();
                }
            }
        }
    }

    private void accept(SaveOutcome.Saved saved) {
        sides.part(saved.content(), new Merged(saved.content(), List.of()));
        savedAt = saved.at();
        state = editing.state(partner);
        findings.refresh();
    }
}
