package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import java.util.List;
import java.util.stream.Stream;

/** A place in the form that can show what is wrong with it, and that one can be led to. */
interface Spot {

    /** Shows these problems and no others. */
    void mark(Problems problems);

    /** Puts the focus at a place within, or here when it is {@code ""}. */
    void point(String place);

    /** Puts the focus at the first place here that shows a problem, if there is one. */
    boolean pointAtProblem();

    /** What stands in fields here and cannot be read, at places relative to this one; the value from before is kept meanwhile. */
    default List<Obstacle> unreadable() {
        return List.of();
    }

    /** What is unreadable here, as it is called by whoever holds this at a place. */
    default Stream<Obstacle> unreadableAt(String place) {
        return unreadable().stream()
                .map(within -> new Obstacle(
                        within.place().isEmpty() ? place : place + "/" + within.place(), within.message()));
    }
}
