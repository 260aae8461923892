package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;

import io.liaison.base.Installation;
import io.liaison.choosing.GuidedMatch;
import io.liaison.choosing.Match;
import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.MatchOption;
import io.liaison.choosing.Question;
import io.liaison.content.Demonstration;
import io.liaison.content.Vocabularies;
import io.liaison.markup.Node;
import io.liaison.profile.page.Breadcrumbs;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PublicPage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page for some answers: the first question that is open and worth asking, else the offers that fit. */
@Component
class MatchPages {

    private static final String TITLE = "Three questions to a partner";
    private static final String DESCRIPTION = "Say who you are, how far your project is and what you need. You get the"
            + " offers of research institutes that fit, and the reason why each does.";

    private final GuidedMatch match;
    private final Vocabularies vocabularies;
    private final Installation installation;

    MatchPages(GuidedMatch match, Vocabularies vocabularies, Installation installation) {
        this.match = match;
        this.vocabularies = vocabularies;
        this.installation = installation;
    }

    /** @param title of the document, without the portal's name */
    record Screen(String title, Node markup) {}

    PublicPage page(MatchAnswers answers) {
        Screen screen = screen(answers);
        boolean isStart = answers.equals(MatchAnswers.NONE);
        return new PublicPage(
                title(answers, screen), DESCRIPTION, answers.address(), isStart, null, null, screen.markup());
    }

    static String title(MatchAnswers answers, Screen screen) {
        return answers.equals(MatchAnswers.NONE) ? TITLE : screen.title();
    }

    Screen screen(MatchAnswers answers) {
        Labels labels = Labels.of(vocabularies);
        for (Question question : Question.values()) {
            if (!answers.isAnswered(question)) {
                List<MatchOption> options = match.options(question, answers);
                if (options.size() > 1) {
                    MatchQuestion asked = new MatchQuestion(question, answers, options);
                    return new Screen(
                            asked.title(), frame(new AnswersSoFar(answers, question, labels), asked.markup()));
                }
            }
        }
        Match found = match.match(answers);
        MatchResult result =
                new MatchResult(found, installation.address(answers.address()), new Demonstration(installation));
        return new Screen(result.title(), frame(new AnswersSoFar(answers, null, labels), result.markup()));
    }

    private static Node frame(AnswersSoFar soFar, Node content) {
        return element(
                "div", "width match", Breadcrumbs.fromDirectory().to("Three questions"), soFar.markup(), content);
    }
}
