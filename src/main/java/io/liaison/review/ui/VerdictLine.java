package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Words on the left, buttons on the right. */
final class VerdictLine {

    private VerdictLine() {}

    static Div of(Component words, Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("page-header__actions");
        Div line = new Div(words, actions);
        line.addClassName("verdict__line");
        return line;
    }

    /** Leaves what was begun; Escape presses it too (review.js). */
    static Button back(Runnable goBack) {
        Button back = new Button("Keep reading", click -> goBack.run());
        back.addClassName("verdict__back");
        return back;
    }

    /** What holds a verdict, at the lower edge of the screen. */
    static void frame(Div bar) {
        bar.addClassName("verdict");
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", "Verdict");
    }
}
