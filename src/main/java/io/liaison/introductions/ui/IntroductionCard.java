package io.liaison.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One introduction in full, and what the partner can do about it. */
final class IntroductionCard extends Div {

    private final IntroductionDetails introduction;
    private final Button undo = new Button();

    /** What the partner can do about it. */
    interface Actions {

        void settle(Outcome outcome);

        void undo();
    }

    IntroductionCard(IntroductionDetails introduction, String audience, Actions actions) {
        this.introduction = introduction;
        addClassName("introduction");
        if (introduction.state() == IntroductionState.TAKEN_BACK) {
            add(
                    new Banner(
                            Tone.NEUTRAL,
                            "The requester has taken this request back, and what they wrote is erased. Please delete the mail about it, too."));
        } else if (introduction.state().isOpen()) {
            add(definitions(audience), waysOn(actions));
        } else {
            add(outcome(actions), definitions(audience));
        }
    }

    private Component outcome(Actions actions) {
        boolean met = introduction.state() == IntroductionState.MET;
        String done = met ? "This request is marked as met." : "This request is declined.";
        String sent =
                introduction.answer().isEmpty() ? "" : " Your message has been sent; undoing does not call it back.";
        undo.setText(met ? "Undo “Mark as met”" : "Undo “Decline”");
        undo.addClickListener(click -> actions.undo());
        return new Banner(Tone.NEUTRAL, done + sent).offer(undo);
    }

    /** Leads the keyboard to what takes the outcome back, where it has just been given. */
    void focusUndo() {
        undo.focus();
    }

    private Component definitions(String audience) {
        IntroductionRequest asked = introduction.asked();
        DescriptionList list = new DescriptionList();
        list.addClassName("definitions");
        list.add(row("Name", asked.name()));
        list.add(row("Organisation", asked.organisation().isEmpty() ? "Not given" : asked.organisation()));
        list.add(row("What they are", audience));
        list.add(row("E-mail", new Anchor("mailto:" + asked.email(), asked.email())));
        list.add(row("Message", asked.message()));
        list.add(row("Asked", when(introduction.timeline().requestedAt())));
        if (!introduction.state().isOpen()) {
            list.add(row(
                    introduction.state().label(), when(introduction.timeline().outcomeAt())));
            if (!introduction.answer().isEmpty()) {
                list.add(row("Your message", introduction.answer()));
            }
        }
        return list;
    }

    private Component waysOn(Actions actions) {
        Anchor reply = new Anchor(reply(), "Reply by e-mail");
        reply.addClassNames("link-button", "link-button--primary");
        Button met = new Button(Outcome.MET.verb(), click -> actions.settle(Outcome.MET));
        Button decline = new Button(Outcome.DECLINED.verb(), click -> actions.settle(Outcome.DECLINED));
        Div ways = new Div(reply, met, decline);
        ways.addClassName("page-header__actions");
        return ways;
    }

    private String reply() {
        return "mailto:" + introduction.asked().email() + "?subject="
                + URLEncoder.encode("Your request about " + introduction.offerTitle(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static Div row(String term, String words) {
        Span text = new Span(words);
        text.addClassName("introduction__text");
        return row(term, text);
    }

    private static Div row(String term, Component content) {
        Div row = new Div(new DescriptionList.Term(term), new DescriptionList.Description(content));
        row.addClassName("definitions__row");
        return row;
    }

    private static String when(@Nullable Instant moment) {
        return moment == null ? "" : Moments.minute(moment);
    }
}
