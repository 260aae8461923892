package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.Question;
import io.liaison.choosing.Stage;
import io.liaison.content.Vocabulary;
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

    Component component() {
        HtmlContainer steps = element("ol", "so-far");
        for (Question question : Question.values()) {
            steps.add(step(question));
        }
        HtmlContainer all = element("nav", "so-far__frame", steps);
        if (!answers.equals(MatchAnswers.NONE)) {
            HtmlContainer again = inPlace(MatchAnswers.NONE.address(), "so-far__again", new Text("Start again"));
            again.getElement().setAttribute("data-part", "again");
            all.add(again);
        }
        all.getElement().setAttribute("aria-label", "Your answers");
        return all;
    }

    private Component step(Question question) {
        HtmlContainer step = element("li", "so-far__step", text("span", "so-far__question", shortly(question)));
        if (answers.isAnswered(question)) {
            HtmlContainer change = inPlace(answers.without(question).address(), "so-far__change", new Text("Change"));
            change.add(spoken(": " + shortly(question)));
            change.getElement()
                    .setAttribute("rel", "nofollow")
                    .setAttribute("data-part", "change-" + question.parameter());
            step.add(text("span", "so-far__answer", answer(question)), new Text(" "), change);
            step.addClassName("so-far__step--done");
        } else if (question == current) {
            step.addClassName("so-far__step--current");
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
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
