package io.liaison.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** One field of a hosted form and what goes into it. */
class FormFieldRow extends Div {

    private final TextField id = new TextField("Field id");
    private final Button removing = new Button("Remove");
    private final TextField pattern = new TextField("Filled with");

    FormFieldRow(String fieldId, String fieldPattern, Runnable changed, Consumer<FormFieldRow> remove) {
        addClassName("form-row");
        id.setValue(fieldId);
        pattern.setValue(fieldPattern);
        id.setValueChangeMode(ValueChangeMode.EAGER);
        pattern.setValueChangeMode(ValueChangeMode.EAGER);
        id.addValueChangeListener(change -> {
            name();
            changed.run();
        });
        pattern.addValueChangeListener(change -> changed.run());
        removing.addClickListener(click -> remove.accept(this));
        removing.addThemeVariants(ButtonVariant.TERTIARY);
        add(id, pattern, removing);
        name();
    }

    private void name() {
        removing.setAriaLabel(id().isEmpty() ? "Remove: field without an id" : "Remove: field " + id());
    }

    boolean isFilled() {
        return !id.getValue().isBlank();
    }

    String id() {
        return id.getValue().strip();
    }

    String pattern() {
        return pattern.getValue().strip();
    }
}
