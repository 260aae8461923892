package io.liaison.profile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Obstacle;
import java.util.List;

/** One item of a {@link ListEditor}: its heading with the buttons, and its form. */
class ListItemEditor<T> extends Div implements Spot {

    private final ListOf<T> of;
    private final Part<T> part;
    private final Span title = new Span();
    private final Span state = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;
    private int place;

    ListItemEditor(ListOf<T> of, Editing editing, ListEditor<T> list) {
        this.of = of;
        part = of.parts().get();
        up = action("Move up", () -> list.move(this, -1));
        down = action("Move down", () -> list.move(this, 1));
        remove = action("Remove", () -> list.remove(this));
        addClassName("form-item");
        getElement().setAttribute("role", "group");
        title.addClassName("form-item__title");
        state.addClassName("form-item__state");
        Div actions = new Div(up, down, remove);
        actions.addClassName("form-item__actions");
        actions.setVisible(!editing.isReadOnly());
        Div head = new Div(new Div(title, state), actions);
        head.addClassName("form-item__head");
        add(head, part.component());
        if (!editing.isReadOnly()) {
            moveOnAlt(Key.ARROW_UP, list, -1);
            moveOnAlt(Key.ARROW_DOWN, list, 1);
        }
    }

    T read() {
        return part.read();
    }

    void show(T value) {
        part.show(value);
        name();
    }

    void number(int index, int size) {
        place = index;
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
        name();
    }

    /** The heading follows what is typed. */
    void name() {
        String name = of.titleOf(part.read(), place);
        Fields.mark(of.placeOf(part.read(), place), this);
        title.setText(name);
        part.call(name);
        getElement().setAttribute("aria-label", name);
        up.setAriaLabel("Move up: " + name);
        down.setAriaLabel("Move down: " + name);
        remove.setAriaLabel("Remove: " + name);
    }

    /** A button that has just become useless must not swallow the focus. */
    void keepFocusAfterMove(int step) {
        Button pressed = step < 0 ? up : down;
        if (!pressed.isEnabled()) {
            (step < 0 ? down : up).focus();
        }
    }

    void focusRemove() {
        remove.focus();
    }

    @Override
    public void mark(Problems problems) {
        part.mark(problems);
        int toMend = problems.toMend().size();
        state.setText(toMend == 0 ? "" : toMend + " to mend");
        name();
    }

    @Override
    public void point(String place) {
        part.point(place);
    }

    @Override
    public boolean pointAtProblem() {
        return part.pointAtProblem();
    }

    @Override
    public List<Obstacle> unreadable() {
        return part.unreadable();
    }

    private void moveOnAlt(Key arrow, ListEditor<T> list, int step) {
        Shortcuts.addShortcutListener(this, event -> list.move(this, step), arrow, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
    }

    private static Button action(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
