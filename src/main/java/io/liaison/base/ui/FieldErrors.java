package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.List;

/**
 * What is refused in a form, said where the eyes are: each at its own control, and the first one scrolled to and focused. An error goes when its field is
 * changed or the form is sent again, so that an old one never stands beside a new one.
 */
public final class FieldErrors {

    private final List<HasValidation> fields;

    /** @param fields in the order of the screen; from now on only this says that they are wrong */
    public FieldErrors(HasValidation... fields) {
        this.fields = List.of(fields);
        this.fields.forEach(field -> {
            field.setManualValidation(true);
            if (field instanceof HasValue<?, ?> value) {
                value.addValueChangeListener(change -> field.setInvalid(false));
            }
        });
    }

    /** To be called before the form is looked at again. */
    public FieldErrors clear() {
        fields.forEach(field -> field.setInvalid(false));
        return this;
    }

    public FieldErrors say(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return this;
    }

    /** Says the message where that is wrong. */
    public FieldErrors unless(boolean fine, HasValidation field, String message) {
        return fine ? this : say(field, message);
    }

    public boolean isEmpty() {
        return fields.stream().noneMatch(HasValidation::isInvalid);
    }

    /** Leads to the first field that is wrong, if there is one. */
    public boolean lead() {
        return fields.stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .map(FieldErrors::leadTo)
                .isPresent();
    }

    private static HasValidation leadTo(HasValidation field) {
        if (field instanceof Component control) {
            control.scrollIntoView();
        }
        if (field instanceof Focusable<?> control) {
            control.focus();
        }
        return field;
    }
}
