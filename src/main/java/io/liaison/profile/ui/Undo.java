package io.liaison.profile.ui;

import io.liaison.content.ContentMerge;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ContentMerge.Merged;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps one went in this editor, to go back and forth. A step is taken back by merging its inverse into what is there now, so that what others
 * wrote since stays. A decision between two texts is a step too: taken back, it is to be made anew. Steps share with each other everything that did not
 * change, for content is immutable.
 */
final class Undo {

    static final int STEPS = 60;

    /** Keystrokes in one text that follow each other this closely are one step. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * What came of it.
     *
     * @param places the fields the step concerned
     * @param leftAlone those of them that were changed since and stayed as they are
     * @param reopened what stood on the screen before the decision that was taken back; null when none was
     * @param decidedOver what the other side said at the decision that is made again; null when none is
     */
    record Outcome(
            ProfileContent content,
            Set<String> places,
            List<String> leftAlone,
            @Nullable ProfileContent reopened,
            @Nullable ProfileContent decidedOver) {

        /** What was done, in a sentence that begins with this. */
        String said(String what, ProfileContent now) {
            String done = names(places.stream().filter(place -> !leftAlone.contains(place)), now);
            String left = names(leftAlone.stream(), now);
            return (done.isEmpty() ? "" : what + done + ". ")
                    + (reopened == null ? "" : "The choice is open again. ")
                    + (left.isEmpty() ? "" : "Left alone, for it was changed since: " + left + ".");
        }

        private static String names(Stream<String> places, ProfileContent now) {
            return places.map(place -> FieldNames.of(place, now)).collect(Collectors.joining(", "));
        }
    }

    /** @param theirs what the other side said when this step decided between the two; null for any other step */
    private record Step(
            ProfileContent before,
            ProfileContent after,
            Set<String> places,
            Instant at,
            @Nullable ProfileContent theirs) {

        boolean goesOnWith(Step next) {
            return theirs == null
                    && next.theirs == null
                    && places.size() == 1
                    && places.equals(next.places)
                    && ContentPlaces.isText(next.after, places.iterator().next())
                    && next.at.isBefore(at.plus(PAUSE))
                    && after.equals(next.before);
        }

        Step with(Step next) {
            return new Step(before, next.after, places, next.at, null);
        }

        Step inverse() {
            return new Step(after, before, places, at, theirs);
        }

        boolean isStillIn(ProfileContent now) {
            return places.stream()
                    .allMatch(place -> ContentPlaces.jsonAt(now, place).equals(ContentPlaces.jsonAt(after, place)));
        }

        ProfileContent taken(ProfileContent now, ProfileContent from) {
            ProfileContent taken = now;
            for (String place : places) {
                taken = ContentMerge.take(taken, from, place);
            }
            return taken;
        }
    }

    void note(ProfileContent before, ProfileContent after, Instant now) {
        Set<String> places = ContentPlaces.changed(before, after);
        if (places.isEmpty()) {
            return;
        }
        add(new Step(before, after, places, now, null));
    }

    /**
     * Notes that somebody chose at a place.
     *
     * @param before what was on the screen, and after it
     * @param theirs what the other side said
     */
    void noteDecision(String place, ProfileContent before, ProfileContent after, ProfileContent theirs, Instant now) {
        add(new Step(before, after, Set.of(place), now, theirs));
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    Optional<Outcome> undo(ProfileContent now) {
        Step step = done.peekLast();
        return step == null || step.theirs == null ? go(done, undone, now) : Optional.of(reopen(step, now));
    }

    Optional<Outcome> redo(ProfileContent now) {
        Step step = undone.peekLast();
        return step == null || step.theirs == null ? go(undone, done, now) : Optional.of(decide(step, now));
    }

    private void add(Step step) {
        undone.clear();
        Step last = done.peekLast();
        if (last != null && last.goesOnWith(step)) {
            done.removeLast();
            done.addLast(last.with(step));
        } else {
            done.addLast(step);
        }
        if (done.size() > STEPS) {
            done.removeFirst();
        }
    }

    /** Theirs is to be stored again, and what was on the screen stands against it. */
    private Outcome reopen(Step step, ProfileContent now) {
        undone.addLast(done.removeLast().inverse());
        return step.theirs != null && step.isStillIn(now)
                ? new Outcome(step.taken(now, step.theirs), step.places, List.of(), step.before, null)
                : leftAlone(step, now);
    }

    private Outcome decide(Step step, ProfileContent now) {
        done.addLast(undone.removeLast().inverse());
        return step.isStillIn(now)
                ? new Outcome(step.taken(now, step.before), step.places, List.of(), null, step.theirs)
                : leftAlone(step, now);
    }

    private static Outcome leftAlone(Step step, ProfileContent now) {
        return new Outcome(now, step.places, List.copyOf(step.places), null, null);
    }

    private static Optional<Outcome> go(Deque<Step> from, Deque<Step> to, ProfileContent now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.removeLast();
        Merged merged = ContentMerge.merge(step.after, step.before, now);
        ProfileContent content = merged.content();
        for (Conflict conflict : merged.conflicts()) {
            content = ContentMerge.take(content, now, conflict.place());
        }
        to.addLast(step.inverse());
        return Optional.of(new Outcome(
                content,
                step.places,
                merged.conflicts().stream().map(Conflict::place).toList(),
                null,
                null));
    }
}
