package io.liaison.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.liaison.comparison.Change;
import java.util.Optional;

/** Returns one change while others are accepted. */
class ReturnToggle extends Button {

    private final ChangeChoice choice;
    private final Change change;

    private ReturnToggle(ChangeChoice choice, Change change) {
        super("Return this");
        this.choice = choice;
        this.change = change;
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("return-toggle");
        ReviewKeys.holdWhileWriting(this);
        setAriaLabel("Return this: " + change.field());
        addClickListener(click -> turn());
        showPressed();
    }

    /** The toggle of a change, where there is something to choose. */
    static Optional<ReturnToggle> of(ChangeChoice choice, Change change) {
        return choice.isOffered() ? Optional.of(new ReturnToggle(choice, change)) : Optional.empty();
    }

    private void turn() {
        choice.turn(change);
        showPressed();
    }

    private void showPressed() {
        getElement().setAttribute("aria-pressed", String.valueOf(choice.isReturned(change)));
    }
}
