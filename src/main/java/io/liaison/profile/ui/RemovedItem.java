package io.liaison.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Stands where an item was, with the way back, until the list changes again. */
class RemovedItem extends Div {

    private final Button undo;

    RemovedItem(String title, Runnable putBack) {
        addClassName("list-editor__removed");
        undo = new Button("Undo", click -> putBack.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel("Undo: put back " + title);
        add(new Span("Removed: " + title), undo);
    }

    void focusUndo() {
        undo.focus();
    }
}
