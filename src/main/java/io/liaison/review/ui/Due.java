package io.liaison.review.ui;

import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Moments;
import java.time.Instant;

/** By when the verdict is owed, as time left; the moment itself on pointing. */
class Due extends Span {

    Due(Instant dueAt, Instant now) {
        boolean isOverdue = dueAt.isBefore(now);
        setText(isOverdue ? "Overdue by " + Moments.age(dueAt, now) : "Due in " + Moments.age(now, dueAt));
        setTitle("Due " + Moments.minute(dueAt));
        addClassName("due");
        setClassName("due--over", isOverdue);
    }
}
