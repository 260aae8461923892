package io.liaison.signoff.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Obstacle;
import io.liaison.base.ui.Moments;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.Question;
import io.liaison.signoff.CommentPlace;
import io.liaison.signoff.SignOffDetails;
import io.liaison.signoff.SignOffPage;
import java.time.Instant;
import java.util.List;

/** The end of the page: say that it looks right, or what does not. */
final class AnswerForm {

    private final SignOffDetails details;
    private final List<CommentPlace> places;
    private Comment typed = Comment.EMPTY;
    private List<Obstacle> obstacles = List.of();

    AnswerForm(SignOffPage page) {
        this.details = page.details();
        this.places = CommentPlace.in(page.content());
    }

    /** Keeps what was typed, and says what is wrong with it. */
    AnswerForm withComment(Comment comment, List<Obstacle> found) {
        typed = comment;
        obstacles = found;
        return this;
    }

    Node build() {
        Element title = text("h2", "", "Your answer").attr("id", "answer-title");
        return element(
                        "section",
                        "sign-off__answer",
                        element("div", "width", title, element("div", "sign-off__ways", looksRight(), comment())))
                .attr("id", "answer")
                .attr("aria-labelledby", "answer-title");
    }

    private Node looksRight() {
        Instant at = details.times().looksRightAt();
        Element way = element("div", "sign-off__way", text("h3", "", "It looks right"));
        if (at != null) {
            return way.with(text("p", "", "You said so on " + Moments.minute(at) + ". You can still comment."));
        }
        return way.with(text(
                        "p",
                        "",
                        "We note your name and today's date for "
                                + details.asker().partner()
                                + ". It publishes nothing by itself, and it cannot be taken back here."))
                .with(form("looks-right", PlainForm.submit("Looks right")));
    }

    private Node comment() {
        Node field = Question.of(
                        "comment",
                        "What should be changed?",
                        "Only " + details.asker().partner() + " and the reviewers of Liaison read this.",
                        obstacles.isEmpty() ? "" : obstacles.getFirst().message())
                .above(PlainForm.area(typed.text(), 6));
        Element send = PlainForm.submit("Send comment").attr("class", "button");
        Element form = form("comment", place(), field, PlainForm.trap(), element("div", "actions", send))
                .withClass("sign-off__form");
        return element("div", "sign-off__way", text("h3", "", "I have a comment"), form);
    }

    private Node place() {
        List<Element> options = places.stream()
                .map(place -> text("option", "", place.label())
                        .attr("value", place.path())
                        .attr("selected", place.path().equals(typed.place())))
                .toList();
        Element select = element("select", "field__input", options);
        return Question.of("place", "What is it about?", "", "").above(select);
    }

    /** Without an action, so that the form goes to the page's own address, which is not written down anywhere in it. */
    private static Element form(String action, Node... content) {
        return element("form", "", PlainForm.hidden("action", action))
                .with(content)
                .attr("method", "post")
                .attr("novalidate");
    }
}
