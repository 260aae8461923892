package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.Obstacle;
import io.liaison.review.ReviewPage;
import java.util.function.Consumer;

/** The verdict, at hand wherever one reads: approve, or return with reasons written beside the open comparison. */
class VerdictBar extends Div {

    private static final int LONGEST_REASONS = 5_000;

    private final Runnable approveAndPublish;
    private final Consumer<String> returnWithReasons;
    private final TextArea reasons = new TextArea("Reasons, for the partner to read");
    private final Div choice;
    private final Div writing;

    VerdictBar(ReviewPage page, Runnable approveAndPublish, Consumer<String> returnWithReasons) {
        this.approveAndPublish = approveAndPublish;
        this.returnWithReasons = returnWithReasons;
        choice = choice(page);
        writing = writing();
        writing.setVisible(false);
        frame(this);
        add(choice, writing);
    }

    /** Why there is nothing to decide for this account, where the buttons would be. */
    static Component closed(ReviewPage page) {
        Div words = new Div();
        page.obstacles().stream().map(Obstacle::message).map(Paragraph::new).forEach(words::add);
        Div bar = new Div(words);
        frame(bar);
        return bar;
    }

    private static void frame(Div bar) {
        bar.addClassName("verdict");
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", "Verdict");
    }

    private Div choice(ReviewPage page) {
        Button returning = new Button("Return with reasons", click -> beginReasons());
        Button approving = new Button("Approve and publish", click -> approveAndPublish.run());
        approving.addThemeVariants(ButtonVariant.PRIMARY);
        approving.setDisableOnClick(true);
        approving.getElement().setAttribute("aria-keyshortcuts", "a").setAttribute("data-key", "focus");
        returning.getElement().setAttribute("aria-keyshortcuts", "r");
        return line(
                new Paragraph("Revision " + page.revisionNumber() + " of "
                        + page.partner().name()),
                returning,
                approving);
    }

    private Div writing() {
        reasons.addClassName("verdict__reasons");
        reasons.setRequiredIndicatorVisible(true);
        reasons.setMaxLength(LONGEST_REASONS);
        reasons.setMinRows(3);
        Button back = new Button("Keep reading", click -> keepReading());
        Button returning = new Button("Return with reasons", click -> returnWithReasons());
        returning.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(reasons, line(new Paragraph("It becomes the partner's draft again."), back, returning));
        form.addClassName("verdict__form");
        return form;
    }

    private void beginReasons() {
        choice.setVisible(false);
        writing.setVisible(true);
        reasons.focus();
    }

    /** What was written stays for later. */
    private void keepReading() {
        writing.setVisible(false);
        choice.setVisible(true);
    }

    private void returnWithReasons() {
        if (reasons.isEmpty() || reasons.getValue().isBlank()) {
            reasons.setErrorMessage("Say why you return this, so that the partner knows what to change.");
            reasons.setInvalid(true);
            reasons.focus();
            return;
        }
        returnWithReasons.accept(reasons.getValue());
    }

    private static Div line(Component words, Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("page-header__actions");
        Div line = new Div(words, actions);
        line.addClassName("verdict__line");
        return line;
    }
}
