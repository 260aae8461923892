package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.Moments;
import io.liaison.checks.page.FindingsReading;
import io.liaison.comparison.Change;
import io.liaison.comparison.page.ChangeArticle;
import io.liaison.review.LastReview;
import io.liaison.review.ReviewPage;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What to keep in mind while reading: the risk, the partner's message, and what was asked for last time. */
class ReviewAside extends Aside {

    /** @param label what people read for a reason */
    ReviewAside(ReviewPage page, UnaryOperator<String> label) {
        addClassName("review__aside");
        getElement().setAttribute("aria-label", "At a glance");
        add(part("Risk", new RiskLine(page.risk())));
        if (!page.message().isBlank()) {
            add(part("Message from " + page.submittedBy(), words(page.message())));
        }
        page.lastReview().ifPresent(last -> add(lastReview(last, label)));
        if (page.verdict().isEmpty()) {
            add(part("Checks", new FindingsReading(page.findings(), place -> wayTo(page, place))));
        }
    }

    /** To the change that a finding is about, where it is about one. */
    private static Optional<String> wayTo(ReviewPage page, String place) {
        return page.comparison().changes().stream()
                .map(Change::place)
                .filter(changed -> (place + "/").startsWith(changed + "/"))
                .findFirst()
                .map(changed -> "#" + ChangeArticle.idAt(changed));
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
