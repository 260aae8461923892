package io.liaison.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One introduction in full, and what the partner can do about it. */
final class IntroductionCard extends Div {

    private final IntroductionDetails introduction;

    IntroductionCard(IntroductionDetails introduction, String audience, Consumer<Outcome> settle) {
        this.introduction = introduction;
        addClassName("introduction");
        if (introduction.state() == IntroductionState.TAKEN_BACK) {
            add(
                    new Banner(
                            Tone.NEUTRAL,
                            "The requester has taken this request back, and what they wrote is erased. Please delete the mail about it, too."));
        } else {
            add(definitions(audience));
        }
        if (introduction.state().isOpen()) {
            add(actions(settle));
        }
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

    private Component actions(Consumer<Outcome> settle) {
        Anchor reply = new Anchor(reply(), "Reply by e-mail");
        reply.addClassName("introduction__reply");
        Button met = new Button(Outcome.MET.verb(), click -> settle.accept(Outcome.MET));
        met.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline = new Button(Outcome.DECLINED.verb(), click -> settle.accept(Outcome.DECLINED));
        Div actions = new Div(met, decline, reply);
        actions.addClassName("page-header__actions");
        return actions;
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
