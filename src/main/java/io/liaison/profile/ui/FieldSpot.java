package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** One field of the form. */
record FieldSpot(Component field, HasValidationProperties validated) implements Spot {

    FieldSpot {
        if (field instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
    }

    @Override
    public void mark(Problems problems) {
        validated.setErrorMessage(problems.first().orElse(""));
        validated.setInvalid(problems.count() > 0);
    }

    @Override
    public void point(String place) {
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
