package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.Question;
import io.liaison.choosing.Stage;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Labels;
import org.jspecify.annotations.Nullable;

/** The three steps, with what was answered in each and the way back to it. */
final class AnswersSoFar {

    private final MatchAnswers answers;
    private final Labels labels;

    private final @Nullable Question current;

    /** @param current the question on the screen, or null where the offers are */
    AnswersSoFar(MatchAnswers answers, @Nullable Question current, Labels labels) {
        this.answers = answers;
        this.current = current;
        this.labels = labels;
    }

    Node markup() {
        Element steps = element("ol", "so-far");
        for (Question question : Question.values()) {
            steps = steps.with(step(question));
        }
        Element all = element("nav", "so-far__frame", steps);
        if (!answers.equals(MatchAnswers.NONE)) {
            all = all.with(link(MatchAnswers.NONE.address(), "so-far__again", "Start again")
                    .attr("data-part", "again"));
        }
        return all.attr("aria-label", "Your answers");
    }

    private Node step(Question question) {
        Element step = element("li", "so-far__step", text("span", "so-far__question", shortly(question)));
        if (answers.isAnswered(question)) {
            Element change = link(
                            answers.without(question).address(),
                            "so-far__change",
                            new Text("Change"),
                            spoken(": " + shortly(question)))
                    .attr("rel", "nofollow")
                    .attr("data-part", "change-" + question.parameter());
            return step.with(text("span", "so-far__answer", answer(question)), new Text(" "), change)
                    .withClass("so-far__step--done");
        }
        return question == current ? step.withClass("so-far__step--current").attr("aria-current", "step") : step;
    }

    private String answer(Question question) {
        return answers.chosen(question).map(code -> label(question, code)).orElse("Not sure");
    }

    private String label(Question question, String code) {
        return switch (question) {
            case WHO -> labels.of(Vocabulary.AUDIENCE, code);
            case STAGE -> Stage.named(code).map(Stage::label).orElse(code);
            case NEED -> labels.of(Vocabulary.OFFER_KIND, code);
        };
    }

    static String shortly(Question question) {
        return switch (question) {
            case WHO -> "You";
            case STAGE -> "Your stage";
            case NEED -> "Your need";
        };
    }
}
