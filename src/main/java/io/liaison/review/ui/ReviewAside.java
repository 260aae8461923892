package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.base.ui.Moments;
import io.liaison.checks.Finding;
import io.liaison.checks.page.FindingsReading;
import io.liaison.comparison.page.ComparisonReading;
import io.liaison.review.LastReview;
import io.liaison.review.ReviewPage;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What to keep in mind while reading: the risk, what the checks found, the partner's message, what was asked for last time, and the notes.
 */
class ReviewAside extends Aside {

    /**
     * @param label what people read for a reason
     * @param notes about the partner
     */
    ReviewAside(ReviewPage page, List<Finding> findings, UnaryOperator<String> label, Component notes) {
        addClassName("review__aside");
        getElement().setAttribute("aria-label", "At a glance");
        add(part("Risk", new RiskLine(page.risk())));
        if (page.verdict().isEmpty()) {
            add(part(
                    "Checks",
                    new MarkupComponent(
                            FindingsReading.of(findings, place -> ComparisonReading.wayTo(page.comparison(), place)))));
        }
        if (!page.message().isBlank()) {
            add(part("Message from " + page.submittedBy(), words(page.message())));
        }
        page.lastReview().ifPresent(last -> add(lastReview(last, label)));
        add(notes);
    }

    private static Component lastReview(LastReview last, UnaryOperator<String> label) {
        Paragraph when = new Paragraph("Revision " + last.revisionNumber() + ", "
                + Moments.minute(last.verdict().at()));
        when.addClassName("queue__note");
        return part("Asked for last time", when, words(last.verdict().reasons().read(label)));
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("review__message");
        return words;
    }

    private static Div part(String title, Component... content) {
        H2 heading = new H2(title);
        heading.addClassName("review__aside-title");
        Div part = new Div(heading);
        part.add(content);
        return part;
    }
}
