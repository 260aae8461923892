package io.liaison.review.ui;

import io.liaison.comparison.Change;
import io.liaison.review.ReviewPage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which changes of a submission are returned while the others are accepted. */
class ChangeChoice {

    private final List<Change> changes;
    private final boolean isOffered;
    private final Set<String> returned = new LinkedHashSet<>();
    private final List<Runnable> watchers = new ArrayList<>();

    ChangeChoice(ReviewPage page) {
        changes = page.comparison().changes();
        isOffered = page.obstacles().isEmpty() && changes.size() > 1;
    }

    /** Whether there is something to choose: one change is approved or returned by the verdict itself. */
    boolean isOffered() {
        return isOffered;
    }

    void turn(Change change) {
        if (!returned.remove(change.place())) {
            returned.add(change.place());
        }
        watchers.forEach(Runnable::run);
    }

    boolean isReturned(Change change) {
        return returned.contains(change.place());
    }

    /** The places of the returned changes. */
    Set<String> returned() {
        return Set.copyOf(returned);
    }

    int accepted() {
        return changes.size() - returned.size();
    }

    /** Whether some are returned and some are not. */
    boolean isDivided() {
        return !returned.isEmpty() && accepted() > 0;
    }

    /** What the verdict on a divided choice is called. */
    String verdict() {
        return "Accept " + accepted() + ", return " + returned.size();
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }
}
