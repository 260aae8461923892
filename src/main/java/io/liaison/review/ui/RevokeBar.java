package io.liaison.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.content.Term;
import io.liaison.review.Reasons;
import java.util.List;
import java.util.function.Consumer;

/** The way back while something approved waits for its date. */
@StyleSheet("/css/verdict.css")
class RevokeBar extends Div {

    private final Button revoking;
    private final Div line;
    private final ReasonsForm reasons;

    RevokeBar(List<Term> terms, Consumer<Reasons> revoke) {
        revoking = new Button("Revoke approval", click -> begin(revoke));
        line = VerdictLine.of(new Paragraph("Approved, and waiting for its date."), revoking);
        reasons = new ReasonsForm(terms, this::goBack);
        VerdictLine.frame(this);
        add(line, reasons);
        keep();
    }

    private void begin(Consumer<Reasons> revoke) {
        line.setVisible(false);
        reasons.setVisible(true);
        reasons.begin("Revoke approval", "It does not go live, and becomes the partner's draft again.", revoke);
    }

    private void goBack() {
        keep();
        revoking.focus();
    }

    private void keep() {
        line.setVisible(true);
        reasons.setVisible(false);
    }
}
