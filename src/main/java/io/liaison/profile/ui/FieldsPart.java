package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import java.util.List;

/** The form for one piece of content that has fields of its own, which show what is wrong with it. */
interface FieldsPart<T> extends Part<T> {

    Fields fields();

    @Override
    default void mark(Problems problems) {
        fields().mark(problems);
    }

    @Override
    default void point(String place) {
        fields().point(place);
    }

    @Override
    default boolean pointAtProblem() {
        return fields().pointAtProblem();
    }

    @Override
    default List<Obstacle> unreadable() {
        return fields().unreadable();
    }
}
