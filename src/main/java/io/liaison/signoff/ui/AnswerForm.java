package io.liaison.signoff.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Obstacle;
import io.liaison.base.ui.Moments;
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

    Component build() {
        HtmlContainer title = text("h2", "", "Your answer");
        title.setId("answer-title");
        HtmlContainer answer = element(
                "section",
                "sign-off__answer",
                element("div", "width", title, element("div", "sign-off__ways", looksRight(), comment())));
        answer.setId("answer");
        answer.getElement().setAttribute("aria-labelledby", "answer-title");
        return answer;
    }

    private Component looksRight() {
        Instant at = details.times().looksRightAt();
        HtmlContainer way = element("div", "sign-off__way", text("h3", "", "It looks right"));
        if (at != null) {
            way.add(text("p", "", "You said so on " + Moments.minute(at) + ". You can still comment."));
            return way;
        }
        way.add(text(
                "p",
                "",
                "We note your name and today's date for " + details.asker().partner()
                        + ". It publishes nothing by itself, and it cannot be taken back here."));
        way.add(form("looks-right", PlainForm.submit("Looks right")));
        return way;
    }

    private Component comment() {
        Component field = Question.of(
                        "comment",
                        "What should be changed?",
                        "Only " + details.asker().partner() + " and the reviewers of Liaison read this.",
                        obstacles.isEmpty() ? "" : obstacles.getFirst().message())
                .above(PlainForm.area(typed.text(), 6));
        HtmlContainer send = PlainForm.submit("Send comment");
        send.removeClassName("button--primary");
        HtmlContainer form = form("comment", place(), field, PlainForm.trap(), element("div", "actions", send));
        form.addClassName("sign-off__form");
        return element("div", "sign-off__way", text("h3", "", "I have a comment"), form);
    }

    private Component place() {
        HtmlContainer select = element("select", "field__input");
        places.forEach(place -> {
            HtmlContainer option = text("option", "", place.label());
            option.getElement().setAttribute("value", place.path());
            if (place.path().equals(typed.place())) {
                option.getElement().setAttribute("selected", true);
            }
            select.add(option);
        });
        return Question.of("place", "What is it about?", "", "").above(select);
    }

    /** Without an action, so that the form goes to the page's own address, which is not written down anywhere in it. */
    private static HtmlContainer form(String action, Component... content) {
        HtmlContainer form = element("form", "", PlainForm.hidden("action", action));
        form.add(content);
        form.getElement().setAttribute("method", "post").setAttribute("novalidate", true);
        return form;
    }
}
