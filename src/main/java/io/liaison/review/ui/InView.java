package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.Viewing;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What must have been in view for a second before a verdict counts, and the buttons that wait for it. review.js looks for both; what it lets through,
 * the desk checks again.
 */
final class InView {

    private InView() {}

    /** This shows the submission of that viewing. */
    static void mark(Component shown, Viewing viewing) {
        shown.getElement().setAttribute("data-viewing", viewing.view().toString());
    }

    /** Where a press that came too early is answered. */
    static Component hint() {
        Paragraph hint = new Paragraph();
        hint.addClassName("verdict__hint");
        hint.getElement().setAttribute("role", "status");
        return hint;
    }

    /** The button gives a verdict on what is shown. */
    static void needReading(Button verdict) {
        verdict.getElement().setAttribute("data-verdict", "shown");
    }

    /** The button gives verdicts on the selected rows. */
    static void needReadingOfSelected(Button verdict) {
        verdict.getElement().setAttribute("data-verdict", "selected");
    }

    /**
     * @param views of marked components that are in view now, between blanks
     * @return in how many milliseconds verdicts on all of them count
     */
    static int note(SubmissionViewing viewing, String views) {
        return Stream.of(views.split(" "))
                .map(UUID::fromString)
                .mapToInt(view -> Math.toIntExact(viewing.noteInView(view).toMillis()))
                .max()
                .orElse(0);
    }
}
