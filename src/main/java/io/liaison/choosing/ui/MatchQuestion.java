package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.MatchOption;
import io.liaison.choosing.Question;
import java.util.List;

/** One question: every answer is a link to what follows from it. */
final class MatchQuestion {

    private final Question question;
    private final MatchAnswers answers;
    private final List<MatchOption> options;

    MatchQuestion(Question question, MatchAnswers answers, List<MatchOption> options) {
        this.question = question;
        this.answers = answers;
        this.options = options;
    }

    String title() {
        return switch (question) {
            case WHO -> "Who are you?";
            case STAGE -> "How far is your project?";
            case NEED -> "What do you need?";
        };
    }

    Component component() {
        HtmlContainer title = Arrival.heading(title());
        title.setId("question");
        HtmlContainer answers =
                element("ul", "answers", options.stream().map(this::answer).toList());
        answers.getElement().setAttribute("aria-labelledby", "question");
        return element("section", "match__question", title, text("p", "match__hint", hint()), answers, unsure());
    }

    private String hint() {
        return switch (question) {
            case WHO -> "Each offer says for whom it is meant. The number tells how many offers an answer leaves.";
            case STAGE -> "Different kinds of help suit different stages. Take the nearest.";
            case NEED -> "These kinds are on offer for you. If several would do, say that you are not sure.";
        };
    }

    private Component answer(MatchOption option) {
        HtmlContainer words = element("span", "answer__words", text("span", "answer__label", option.label()));
        if (!option.hint().isEmpty()) {
            words.add(new Text(" "), text("span", "answer__hint", option.hint()));
        }
        HtmlContainer link = inPlace(
                answers.with(question, option.code()).address(),
                "answer",
                words,
                new Text(" "),
                text("span", "answer__count", Counted.offers(option.offers())));
        link.getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute("data-part", question.parameter() + "-" + option.code());
        return element("li", "", link);
    }

    private Component unsure() {
        HtmlContainer unsure =
                inPlace(answers.with(question, MatchAnswers.NOT_SURE).address(), "button", new Text("I am not sure"));
        HtmlContainer skip =
                inPlace(answers.unsureOfTheRest().address(), "more", new Text("Show offers now"), icon("arrow"));
        unsure.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "unsure");
        skip.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "skip");
        return element("p", "actions match__actions", unsure, skip);
    }
}
