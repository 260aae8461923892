package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.comparison.Change;
import io.liaison.comparison.page.ComparisonReading;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.LastReview;
import io.liaison.review.ReviewPage;
import io.liaison.review.Viewing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways to read a submission: what it changes, what it changes since it was returned, and the page as the public will see it. */
class SubmissionReading extends Div {

    private final ProfilePages pages;
    private final ReviewPage page;
    private final Div modes = new Div();
    private final Div shown = new Div();
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param viewing the showing that has begun, where a verdict can be given
     * @param beside what stands with each change
     */
    SubmissionReading(
            ProfilePages pages, ReviewPage page, Optional<Viewing> viewing, Function<Change, Component> beside) {
        this.pages = pages;
        this.page = page;
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "How to read the submission");
        page.lastReview().ifPresent(last -> offer("Since the last review", () -> sinceThen(last)));
        offer(
                page.comparison().isFirst() ? "What it says" : "What changed",
                () -> new ChangesToJudge(page.comparison(), beside));
        offer("As published", this::preview);
        addClassName("review__reading");
        viewing.ifPresent(begun -> InView.mark(shown, begun));
        add(modes, shown);
        buttons.getFirst().click();
    }

    private Component sinceThen(LastReview last) {
        String outcome =
                switch (last.verdict().decision()) {
                    case RETURNED -> "which was returned";
                    case PARTLY_ACCEPTED -> "which was accepted in part";
                    case APPROVED -> "whose approval was taken back";
                };
        return new MarkupComponent(
                ComparisonReading.of(last.since(), "revision " + last.revisionNumber() + ", " + outcome));
    }

    private void offer(String mode, Supplier<Component> reading) {
        Button button = new Button(mode);
        button.addClickListener(click -> show(button, reading.get()));
        buttons.add(button);
        modes.add(button);
    }

    /** The key for switching is for the way of reading that comes after this one. */
    private void show(Button chosen, Component reading) {
        Button next = buttons.get((buttons.indexOf(chosen) + 1) % buttons.size());
        for (Button button : buttons) {
            button.getElement().setAttribute("aria-pressed", String.valueOf(button == chosen));
            if (button == next) {
                button.getElement().setAttribute("aria-keyshortcuts", "s");
            } else {
                button.getElement().removeAttribute("aria-keyshortcuts");
            }
        }
        shown.removeAll();
        shown.add(reading);
    }

    private Component preview() {
        Div site = new Div(new MarkupComponent(pages.markup(page.partner().slug(), page.submitted(), null)));
        site.addClassName("public");
        Div frame = new Div(site);
        frame.addClassName("preview-frame");
        return frame;
    }
}
