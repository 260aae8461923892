package io.liaison.introductions.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.OpenOffer;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.Question;
import java.util.List;

/** The form for a request, with everything typed before and, beside each answer, what is wrong with it. */
final class RequestForm {

    private final OpenOffer about;
    private final IntroductionRequest typed;
    private final List<Obstacle> obstacles;
    private final Labels labels;

    RequestForm(OpenOffer about, IntroductionRequest typed, List<Obstacle> obstacles, Labels labels) {
        this.about = about;
        this.typed = typed;
        this.obstacles = obstacles;
        this.labels = labels;
    }

    Component build() {
        HtmlContainer form = element(
                "form", "form", name(), organisation(), email(), audience(), message(), consent(), PlainForm.trap());
        form.add(element("div", "actions", PlainForm.submit("Send request")));
        form.getElement()
                .setAttribute(
                        "action",
                        Sitemap.introductionRequest(about.slug(), about.offer().id()))
                .setAttribute("method", "post")
                // The browser's own bubbles name one problem at a time and vanish; ours name all and stay.
                .setAttribute("novalidate", true);
        return form;
    }

    private Component name() {
        return Question.of("name", "Your name", "", problem("name"))
                .above(PlainForm.input("text", typed.name(), "name"));
    }

    private Component organisation() {
        HtmlContainer input = PlainForm.input("text", typed.organisation(), "organization");
        input.getElement().removeAttribute("required");
        return Question.optional("organisation", "Organisation", problem("organisation"))
                .above(input);
    }

    private Component email() {
        String hint =
                "We send a link there to confirm the request. Nothing goes to " + about.shortName() + " before that.";
        return Question.of("email", "E-mail address", hint, problem("email"))
                .above(PlainForm.input("email", typed.email(), "email"));
    }

    private Component audience() {
        if (about.audiences().isEmpty()) {
            return PlainForm.hidden("audience", IntroductionRequest.SOMETHING_ELSE);
        }
        HtmlContainer select = element("select", "field__input", option("", "Choose one"));
        about.audiences().forEach(code -> select.add(option(code, labels.of(Vocabulary.AUDIENCE, code))));
        select.add(option(IntroductionRequest.SOMETHING_ELSE, Audiences.SOMETHING_ELSE));
        select.getElement().setAttribute("required", true);
        return Question.of("audience", "What describes you best?", "", problem("audience"))
                .above(select);
    }

    private Component message() {
        return Question.of(
                        "message",
                        "What would you like to do with " + about.shortName() + "?",
                        "A few sentences: what you have, what you need, and by when. Nothing confidential yet.",
                        problem("message"))
                .above(PlainForm.area(typed.message(), 6));
    }

    private Component consent() {
        HtmlContainer box = element("input", "field__box");
        box.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("value", "yes")
                .setAttribute("required", true);
        if (typed.agrees()) {
            box.getElement().setAttribute("checked", true);
        }
        String words = "Pass my name, e-mail address and message on to " + about.shortName()
                + ", so that they can answer me. I can take the request back at any time.";
        return Question.of("consent", words, "", problem("consent")).beside(box);
    }

    private HtmlContainer option(String value, String words) {
        HtmlContainer option = text("option", "", words);
        option.getElement().setAttribute("value", value);
        if (!value.isEmpty() && value.equals(typed.audience())) {
            option.getElement().setAttribute("selected", true);
        }
        return option;
    }

    private String problem(String place) {
        return Obstacle.messageAt(place, obstacles);
    }
}
