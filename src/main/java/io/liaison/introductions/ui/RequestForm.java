package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.OpenOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
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

    Node build() {
        return element(
                        "form",
                        "form",
                        name(),
                        organisation(),
                        email(),
                        audience(),
                        message(),
                        consent(),
                        PlainForm.trap(),
                        element("div", "actions", PlainForm.submit("Send request")))
                .attr(
                        "action",
                        Sitemap.introductionRequest(about.slug(), about.offer().id()))
                .attr("method", "post")
                // The browser's own bubbles name one problem at a time and vanish; ours name all and stay.
                .attr("novalidate");
    }

    private Node name() {
        return Question.of("name", "Your name", "", problem("name"))
                .above(PlainForm.input("text", typed.name(), "name"));
    }

    private Node organisation() {
        Element input =
                PlainForm.input("text", typed.organisation(), "organization").without("required");
        return Question.optional("organisation", "Organisation", problem("organisation"))
                .above(input);
    }

    private Node email() {
        String hint =
                "We send a link there to confirm the request. Nothing goes to " + about.shortName() + " before that.";
        return Question.of("email", "E-mail address", hint, problem("email"))
                .above(PlainForm.input("email", typed.email(), "email"));
    }

    private Node audience() {
        if (about.audiences().isEmpty()) {
            return PlainForm.hidden("audience", IntroductionRequest.SOMETHING_ELSE);
        }
        List<Element> options = about.audiences().stream()
                .map(code -> option(code, labels.of(Vocabulary.AUDIENCE, code)))
                .toList();
        Element select = element("select", "field__input", option("", "Choose one"))
                .with(options)
                .with(option(IntroductionRequest.SOMETHING_ELSE, Audiences.SOMETHING_ELSE))
                .attr("required");
        return Question.of("audience", "What describes you best?", "", problem("audience"))
                .above(select);
    }

    private Node message() {
        return Question.of(
                        "message",
                        "What would you like to do with " + about.shortName() + "?",
                        "A few sentences: what you have, what you need, and by when. Nothing confidential yet.",
                        problem("message"))
                .above(PlainForm.area(typed.message(), 6));
    }

    private Node consent() {
        Element box = element("input", "field__box")
                .attr("type", "checkbox")
                .attr("value", "yes")
                .attr("required")
                .attr("checked", typed.agrees());
        String words = "Pass my name, e-mail address and message on to " + about.shortName()
                + ", so that they can answer me. I can take the request back at any time.";
        return Question.of("consent", words, "", problem("consent")).beside(box);
    }

    private Element option(String value, String words) {
        return text("option", "", words)
                .attr("value", value)
                .attr("selected", !value.isEmpty() && value.equals(typed.audience()));
    }

    private String problem(String place) {
        return Obstacle.messageAt(place, obstacles);
    }
}
