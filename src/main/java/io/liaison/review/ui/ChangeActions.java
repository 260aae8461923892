package io.liaison.review.ui;

import com.vaadin.flow.component.html.Div;
import io.liaison.comparison.Change;

/** What a reviewer can do about one change: return it while others are accepted, or remark on it. */
class ChangeActions extends Div {

    ChangeActions(ChangeChoice choice, ReviewNotes remarks, Change change) {
        addClassName("compare__actions");
        ReturnToggle.of(choice, change).ifPresent(this::add);
        remarks.beside(change).ifPresent(this::add);
    }
}
