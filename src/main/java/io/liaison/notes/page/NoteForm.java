package io.liaison.notes.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import java.util.function.Consumer;

/** Writing a note or an answer. What was typed stays until it is stored. */
class NoteForm extends Div {

    private final TextArea text;
    private final Consumer<String> save;

    NoteForm(String label, String button, Consumer<String> save, Runnable cancel) {
        this.save = save;
        text = new TextArea(label);
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(16);
        text.setHelperText("At most 2,000 characters.");
        text.setManualValidation(true);
        Button store = new Button(button, click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button never = new Button("Cancel", click -> cancel.run());
        never.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div actions = new Div(store, never);
        actions.addClassName("note__actions");
        addClassName("note-form");
        add(text, actions);
    }

    void focusText() {
        text.focus();
    }

    private void store() {
        try {
            save.accept(text.getValue());
        } catch (InvalidInput | Refusal refused) {
            text.setErrorMessage(String.valueOf(refused.getMessage()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
