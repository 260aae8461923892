package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Obstacle;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.content.Term;
import io.liaison.profile.PublicationDates;
import io.liaison.review.ReviewPage;
import java.time.Clock;
import java.util.List;

/** The verdict, at hand wherever one reads: approve, now or on a date, or return all or some of it with reasons. */
@StyleSheet("/css/verdict.css")
class VerdictBar extends Div {

    private final ReviewPage page;
    private final ChangeChoice choice;
    private final ReviewJudge judge;
    private final Paragraph words = new Paragraph();
    private final Button returning = new Button("", click -> beginReturning());
    private final Button approving = new Button("", click -> approve());
    private final Button dating = new Button("On a date…", click -> beginDates());
    private final Div problem = new Div();
    private final Div line;
    private final DatesForm dates;
    private final ReasonsForm reasons;
    private Button opener = approving;

    /** @param terms the reasons to choose from */
    VerdictBar(ReviewPage page, ChangeChoice choice, List<Term> terms, Clock clock, ReviewJudge judge) {
        this.page = page;
        this.choice = choice;
        this.judge = judge;
        line = line();
        dates = new DatesForm(clock, this::approve, this::goBack);
        reasons = new ReasonsForm(terms, this::goBack);
        VerdictLine.frame(this);
        add(problem, InView.hint(), line, dates, reasons);
        choice.watch(this::keepReading);
        keepReading();
    }

    /** Why there is nothing to decide for this account, where the buttons would be. */
    static Component closed(ReviewPage page) {
        Div words = new Div();
        page.obstacles().stream().map(Obstacle::message).map(Paragraph::new).forEach(words::add);
        Div bar = new Div(words);
        VerdictLine.frame(bar);
        return bar;
    }

    /** The verdict was refused; everything entered is still there. */
    private void refuse(String why) {
        problem.removeAll();
        problem.add(new Banner(Tone.ERROR, why));
        approving.setEnabled(true);
    }

    private Div line() {
        returning.getElement().setAttribute("aria-keyshortcuts", "r");
        opensForm(returning, true);
        opensForm(dating, true);
        dating.setAriaLabel("On a date: choose when to publish and unpublish");
        approving.addThemeVariants(ButtonVariant.PRIMARY);
        approving.setDisableOnClick(true);
        InView.needReading(approving);
        approving.getElement().setAttribute("aria-keyshortcuts", "a").setAttribute("data-key", "focus");
        return VerdictLine.of(words, returning, dating, approving);
    }

    /** Back to where one was, with the keyboard too. */
    private void goBack() {
        keepReading();
        opener.focus();
    }

    /** What was entered stays for later. */
    private void keepReading() {
        boolean isWhole = choice.returned().isEmpty();
        words.setText(
                "Revision " + page.revisionNumber() + " of " + page.partner().name());
        returning.setText(choice.isDivided() ? "Return all" : "Return with reasons");
        approving.setText(choice.isDivided() ? choice.verdict() : "Approve and publish");
        opensForm(approving, choice.isDivided());
        approving.setVisible(isWhole || choice.isDivided());
        approving.setEnabled(true);
        dating.setVisible(isWhole);
        show(line);
    }

    /** What is typed after its press is meant for the form: see review.js. */
    private static void opensForm(Button button, boolean isOpener) {
        button.getElement().setAttribute("data-opens", isOpener ? "form" : "");
    }

    private void approve() {
        if (choice.isDivided()) {
            opener = approving;
            show(reasons);
            reasons.begin(
                    choice.verdict(),
                    "What you accept goes live now; the rest stays in the partner's draft.",
                    why -> judge.acceptPart(choice.returned(), why).ifPresent(this::refuse));
        } else {
            approve(PublicationDates.AT_ONCE);
        }
    }

    private void approve(PublicationDates chosen) {
        judge.approve(chosen).ifPresent(this::refuse);
    }

    private void beginDates() {
        opener = dating;
        show(dates);
        dates.begin();
    }

    private void beginReturning() {
        opener = returning;
        show(reasons);
        reasons.begin(
                returning.getText(),
                choice.returned().isEmpty()
                        ? "It becomes the partner's draft again."
                        : "It becomes the partner's draft again, and what you marked is named to the partner.",
                why -> judge.giveBack(choice.returned(), why).ifPresent(this::refuse));
    }

    private void show(Div part) {
        problem.removeAll();
        line.setVisible(part == line);
        dates.setVisible(part == dates);
        reasons.setVisible(part == reasons);
    }
}
