package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.MatchOption;
import io.liaison.choosing.Question;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
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

    Node markup() {
        Element title = Arrival.heading(title()).attr("id", "question");
        Element answers = element(
                        "ul", "answers", options.stream().map(this::answer).toList())
                .attr("aria-labelledby", "question");
        return element("section", "match__question", title, text("p", "match__hint", hint()), answers, unsure());
    }

    private String hint() {
        return switch (question) {
            case WHO -> "Each offer says for whom it is meant. The number tells how many offers an answer leaves.";
            case STAGE -> "Different kinds of help suit different stages. Take the nearest.";
            case NEED -> "These kinds are on offer for you. If several would do, say that you are not sure.";
        };
    }

    private Node answer(MatchOption option) {
        Element words = element("span", "answer__words", text("span", "answer__label", option.label()));
        if (!option.hint().isEmpty()) {
            words = words.with(new Text(" "), text("span", "answer__hint", option.hint()));
        }
        Element link = link(
                        answers.with(question, option.code()).address(),
                        "answer",
                        words,
                        new Text(" "),
                        text("span", "answer__count", Counted.offers(option.offers())))
                .attr("rel", "nofollow")
                .attr("data-part", question.parameter() + "-" + option.code());
        return element("li", "", link);
    }

    private Node unsure() {
        Element unsure = link(
                        answers.with(question, MatchAnswers.NOT_SURE).address(), "button", new Text("I am not sure"))
                .attr("rel", "nofollow")
                .attr("data-part", "unsure");
        Element skip = link(answers.unsureOfTheRest().address(), "more", new Text("Show offers now"), icon("arrow"))
                .attr("rel", "nofollow")
                .attr("data-part", "skip");
        return element("p", "actions match__actions", unsure, skip);
    }
}
