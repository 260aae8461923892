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

/**
 * The steps one went in this editor, to go back and forth. A step is taken back by merging its inverse into what is there now, so that what others
 * wrote since stays. Steps share with each other everything that did not change, for content is immutable.
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
     */
    record Outcome(ProfileContent content, Set<String> places, List<String> leftAlone) {

        /** What was done, in a sentence that begins with this. */
        String said(String what, ProfileContent now) {
            String done = names(places.stream().filter(place -> !leftAlone.contains(place)), now);
            String left = names(leftAlone.stream(), now);
            return (done.isEmpty() ? "" : what + done + ". ")
                    + (left.isEmpty() ? "" : "Left alone, for it was changed since: " + left + ".");
        }

        private static String names(Stream<String> places, ProfileContent now) {
            return places.map(place -> FieldNames.of(place, now)).collect(Collectors.joining(", "));
        }
    }

    private record Step(ProfileContent before, ProfileContent after, Set<String> places, Instant at) {

        boolean goesOnWith(Step next) {
            return places.size() == 1
                    && places.equals(next.places)
                    && ContentPlaces.isText(next.after, places.iterator().next())
                    && next.at.isBefore(at.plus(PAUSE))
                    && after.equals(next.before);
        }

        Step with(Step next) {
            return new Step(before, next.after, places, next.at);
        }

        Step inverse() {
            return new Step(after, before, places, at);
        }
    }

    void note(ProfileContent before, ProfileContent after, Instant now) {
        Set<String> places = ContentPlaces.changed(before, after);
        if (places.isEmpty()) {
            return;
        }
        undone.clear();
        Step step = new Step(before, after, places, now);
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

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    Optional<Outcome> undo(ProfileContent now) {
        return go(done, undone, now);
    }

    Optional<Outcome> redo(ProfileContent now) {
        return go(undone, done, now);
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
                merged.conflicts().stream().map(Conflict::place).toList()));
    }
}
