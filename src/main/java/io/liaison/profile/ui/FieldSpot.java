package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;

/**
 * One field of the form.
 *
 * @param advise shows a piece of advice under the field, quietly; none when it is empty
 */
record FieldSpot(Component field, HasValidationProperties validated, Consumer<String> advise) implements Spot {

    FieldSpot {
        if (field instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
    }

    @Override
    public void mark(Problems problems) {
        validated.setErrorMessage(problems.first().orElse(""));
        validated.setInvalid(problems.count() > 0);
        advise.accept(problems.count() > 0 ? "" : problems.hint().orElse(""));
    }

    /** In the middle, where no header covers it. */
    @Override
    public void point(String place) {
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
