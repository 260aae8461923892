package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.liaison.comparison.page.ComparisonReading;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.ReviewPage;

/** The two ways to read a submission: what it changes, and the page as the public will see it. */
class SubmissionReading extends Div {

    private final ProfilePages pages;
    private final ReviewPage page;
    private final Button changes;
    private final Button published;
    private final Div shown = new Div();

    SubmissionReading(ProfilePages pages, ReviewPage page) {
        this.pages = pages;
        this.page = page;
        changes = new Button(page.comparison().isFirst() ? "What it says" : "What changed", click -> showChanges());
        published = new Button("As published", click -> showAsPublished());
        Div modes = new Div(changes, published);
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "How to read the submission");
        addClassName("review__reading");
        add(modes, shown);
        showChanges();
    }

    private void showChanges() {
        press(changes, new ComparisonReading(page.comparison(), "what is live"));
    }

    private void showAsPublished() {
        press(published, preview());
    }

    private void press(Button mode, Component content) {
        changes.getElement().setAttribute("aria-pressed", String.valueOf(mode == changes));
        published.getElement().setAttribute("aria-pressed", String.valueOf(mode == published));
        shown.removeAll();
        shown.add(content);
    }

    private Component preview() {
        Div site = new Div(pages.component(page.partner().slug(), page.submitted(), null));
        site.addClassName("public");
        Div frame = new Div(site);
        frame.addClassName("preview-frame");
        return frame;
    }
}
