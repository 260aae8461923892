package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.Change;
import io.liaison.review.Comparison;
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
        press(changes, comparison(page.comparison()));
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

    private static Component comparison(Comparison comparison) {
        H2 heading = new H2(heading(comparison));
        heading.addClassName("review__heading");
        Div list = new Div(heading);
        list.addClassName("compare");
        for (Change change : comparison.changes()) {
            list.add(comparison.isFirst() ? ChangeArticle.ofFirst(change) : ChangeArticle.of(change));
        }
        if (!comparison.isFirst()) {
            list.add(unchanged(comparison.unchanged()));
        }
        return list;
    }

    private static String heading(Comparison comparison) {
        if (comparison.isFirst()) {
            return "The whole profile: nothing is live yet";
        }
        return comparison.changes().isEmpty()
                ? "Nothing differs from what is live"
                : "Changed against what is live: " + comparison.size();
    }

    private static Paragraph unchanged(int fields) {
        Paragraph unchanged = new Paragraph(fields == 1 ? "1 field unchanged" : fields + " fields unchanged");
        unchanged.addClassName("compare__unchanged");
        return unchanged;
    }
}
