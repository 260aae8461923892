package io.liaison.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.Obstacle;
import io.liaison.content.Term;
import io.liaison.review.Reasons;
import java.util.List;
import java.util.function.Consumer;

/** Why something is returned: terms from the platform's list, and words. What was entered stays while one goes on reading. */
class ReasonsForm extends Div {

    private static final int LONGEST_WORDS = 5_000;

    private final CheckboxGroup<Term> terms = new CheckboxGroup<>("Why (choose at least one)");
    private final TextArea words = new TextArea("In your words, for the partner to read");
    private final Paragraph consequence = new Paragraph();
    private final Button confirm = new Button();
    private Consumer<Reasons> done = reasons -> {};

    /** @param offered the terms to choose from */
    ReasonsForm(List<Term> offered, Runnable goBack) {
        terms.setItems(offered);
        terms.setItemLabelGenerator(Term::label);
        terms.addClassName("verdict__terms");
        words.addClassName("verdict__reasons");
        words.setMaxLength(LONGEST_WORDS);
        words.setMinRows(2);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        InView.needReading(confirm);
        confirm.addClickListener(click -> confirm());
        addClassName("verdict__form");
        add(terms, words, VerdictLine.of(consequence, VerdictLine.back(goBack), confirm));
    }

    /** Shows what will happen, and begins. */
    void begin(String verdict, String what, Consumer<Reasons> given) {
        done = given;
        confirm.setText(verdict);
        consequence.setText(what);
        focusTerms();
    }

    private void confirm() {
        Reasons reasons =
                new Reasons(terms.getValue().stream().map(Term::code).sorted().toList(), words.getValue());
        List<Obstacle> obstacles = reasons.obstacles();
        terms.setErrorMessage(message(obstacles, "terms"));
        terms.setInvalid(!terms.getErrorMessage().isEmpty());
        words.setErrorMessage(message(obstacles, "words"));
        words.setInvalid(!words.getErrorMessage().isEmpty());
        if (terms.isInvalid()) {
            focusTerms();
        } else if (words.isInvalid()) {
            words.focus();
        } else {
            done.accept(reasons);
        }
    }

    /** The group itself takes no focus. */
    private void focusTerms() {
        terms.getElement().executeJs("this.querySelector('input').focus()");
    }

    private static String message(List<Obstacle> obstacles, String place) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.place().equals(place))
                .map(Obstacle::message)
                .findFirst()
                .orElse("");
    }
}
