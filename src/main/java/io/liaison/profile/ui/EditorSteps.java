package io.liaison.profile.ui;

import io.liaison.content.ContentMerge;
import io.liaison.content.ProfileContent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the author does to the two sides in steps: writes, decides, brings back; each step can be taken back. */
class EditorSteps {

    private final TwoSides sides;
    private final BooleanSupplier save;
    private final Clock clock;
    private final Undo undo = new Undo();
    private final Map<String, Clash> decided = new HashMap<>();

    /** @param save stores what can be stored, and tells whether everything is safe then */
    EditorSteps(TwoSides sides, BooleanSupplier save, Clock clock) {
        this.sides = sides;
        this.save = save;
        this.clock = clock;
    }

    /** The form says this now. */
    void write(ProfileContent content) {
        undo.note(sides.mine(), content, clock.instant());
        sides.write(content);
    }

    /** Something was chosen at a place, which says something else by that; what others changed meanwhile is no step of the author. */
    void noteChosen(ProfileContent before, String place) {
        undo.note(before, ContentMerge.take(before, sides.mine(), place), clock.instant());
    }

    boolean keepMine(Clash clash) {
        return decide(clash, () -> sides.keepMine(clash));
    }

    boolean takeTheirs(Clash clash) {
        return decide(clash, () -> sides.takeTheirs(clash));
    }

    boolean useText(Clash clash, String text) {
        return decide(clash, () -> sides.useText(clash, text));
    }

    /**
     * Puts what the browser kept back into its fields, the earliest text first. Where others changed a field meanwhile, or there is another text of it,
     * that has to be decided.
     *
     * @return what is not safe on the server yet: a further text of a field whose choice is open, and what could not be saved
     */
    UnsavedCopy restore(UnsavedCopy copy) {
        List<UnsavedCopy.Text> left = new ArrayList<>();
        boolean isSafe = save.getAsBoolean();
        for (UnsavedCopy.Text text : copy.texts()) {
            if (sides.isClashing(text.field()) || copy.hasAnother(text) && !isSafe) {
                left.add(text);
            } else {
                ProfileContent before = sides.mine();
                sides.putBack(text.mergedInto(before));
                undo.note(before, sides.mine(), clock.instant());
                isSafe = save.getAsBoolean();
            }
        }
        return isSafe ? copy.with(left) : copy.missingIn(sides.base());
    }

    /** A clash that is open again names whoever it was with at first, not the author, who stored theirs again. */
    Clash attributed(Clash clash) {
        Clash before = decided.get(clash.place());
        return before != null && before.theirs().equals(clash.theirs()) ? clash.with(before.who()) : clash;
    }

    Optional<Undo.Outcome> undo() {
        return follow(undo.undo(sides.mine()));
    }

    Optional<Undo.Outcome> redo() {
        return follow(undo.redo(sides.mine()));
    }

    boolean canUndo() {
        return undo.canUndo();
    }

    boolean canRedo() {
        return undo.canRedo();
    }

    /** Where the other side changed since the choice was put, it stays open. */
    private boolean decide(Clash clash, Runnable decision) {
        ProfileContent mine = sides.mine();
        ProfileContent theirs = sides.base();
        decision.run();
        if (sides.isClashing(clash.place())) {
            undo.note(mine, sides.mine(), clock.instant());
        } else {
            decided.put(clash.place(), clash);
            undo.noteDecision(clash.place(), mine, sides.mine(), theirs, clock.instant());
        }
        return save.getAsBoolean();
    }

    private Optional<Undo.Outcome> follow(Optional<Undo.Outcome> outcome) {
        outcome.ifPresent(this::follow);
        return outcome;
    }

    /** A decision is taken back in two steps: theirs is stored again, then mine stands against it. */
    private void follow(Undo.Outcome reached) {
        ProfileContent decidedOver = reached.decidedOver();
        if (decidedOver != null) {
            reached.places().forEach(place -> sides.decide(place, decidedOver));
        }
        sides.write(reached.content());
        ProfileContent reopened = reached.reopened();
        if (save.getAsBoolean() && reopened != null) {
            reached.places().forEach(place -> sides.reopen(place, reopened));
            save.getAsBoolean();
        }
    }
}
