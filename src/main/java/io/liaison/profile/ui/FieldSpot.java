package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.liaison.base.Obstacle;
import io.liaison.base.ui.DateField;
import java.util.List;
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
        String problem = unreadable().stream()
                .map(Obstacle::message)
                .findFirst()
                .or(problems::first)
                .orElse("");
        validated.setErrorMessage(problem);
        validated.setInvalid(!problem.isEmpty());
        advise.accept(problems.count() > 0 ? "" : problems.hint().orElse(""));
    }

    @Override
    public List<Obstacle> unreadable() {
        return field instanceof DateField date && !date.problem().isEmpty()
                ? List.of(new Obstacle("", date.problem()))
                : List.of();
    }

    /** In the middle, where no header covers it. */
    @Override
    public void point(String place) {
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @Override
    public boolean pointAtProblem() {
        if (validated.isInvalid()) {
            point("");
        }
        return validated.isInvalid();
    }
}
