package io.liaison.alerts.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.alerts.AlertRequest;
import io.liaison.alerts.Frequency;
import io.liaison.alerts.QuestionWords;
import io.liaison.base.Installation;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.directory.DirectoryQuery;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.DemonstrationNote;
import io.liaison.profile.page.ErrorSummary;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a visitor asks for news of a search, and where they are told to look into their mail. */
@Component
final class AskingScreens {

    private static final String TITLE = "Hear when something new fits";

    private final QuestionWords words;
    private final Installation installation;

    AskingScreens(QuestionWords words, Installation installation) {
        this.words = words;
        this.installation = installation;
    }

    PublicPage form(AlertRequest typed, List<Obstacle> obstacles) {
        return form(typed, obstacles, obstacles.isEmpty() ? Optional.empty() : Optional.of(ErrorSummary.of(obstacles)));
    }

    /** With everything typed kept, because the browser will not keep it. */
    PublicPage tooMany(AlertRequest typed, Duration wait) {
        Node attention = ErrorSummary.of(
                "That was a lot of alerts in a short time",
                "To keep this form from being misused, we take only so many an hour. What you typed is still here: please"
                        + " press “Alert me” again in " + TooManyRequests.inWords(wait) + ".");
        return form(typed, List.of(), Optional.of(attention));
    }

    PublicPage sent() {
        Element main = element(
                "div",
                "",
                text("h1", "task__title", "Check your mail to finish"),
                text(
                        "p",
                        "task__lead",
                        "We have written to the address you gave. The alert starts when you open the link in that message"
                                + " and press “Start the alert”. The link works for seven days."));
        Element next = element("div", "form")
                .with(DemonstrationNote.ofMail(installation))
                .with(
                        text(
                                "p",
                                "field__hint",
                                "No message after a few minutes? Look in the spam folder, check the address, and ask again. Each"
                                        + " address gets only a few such messages an hour."),
                        onward());
        main = main.with(next);
        return page("Check your mail", Sitemap.alertSent(), element("div", "task", main));
    }

    PublicPage fromElsewhere() {
        Element message = element(
                "div",
                "message",
                text("p", "message__code", "Error 403"),
                text("h1", "task__title", "This request came from another site"),
                text(
                        "p",
                        "",
                        "We take alerts only from our own form. Search the directory and press “Alert me” there."),
                onward());
        return page("This request came from another site", Sitemap.alertNew(), message);
    }

    private PublicPage form(AlertRequest typed, List<Obstacle> obstacles, Optional<Node> attention) {
        Element main = element(
                        "div",
                        "",
                        link(typed.question().address(), "back", icon("back"), new Text("Back to the results")),
                        text("h1", "task__title", TITLE),
                        text(
                                "p",
                                "task__lead",
                                "We repeat this search for you and write when a partner or an offer that fits is new or has"
                                        + " changed. When there is nothing to tell, we do not write."),
                        searched(words, typed.question()))
                .with(attention)
                .with(fields(typed, obstacles));
        return page(attention.isEmpty() ? TITLE : "Error: " + TITLE, Sitemap.alertNew(), element("div", "task", main));
    }

    /** What is looked for, in words. */
    static Node searched(QuestionWords words, DirectoryQuery question) {
        List<Node> parts = new ArrayList<>();
        words.parts(question)
                .forEach((what, value) -> parts.add(element("div", "", text("dt", "", what), text("dd", "", value))));
        if (parts.isEmpty()) {
            parts.add(element(
                    "div", "", text("dt", "", "Searched for"), text("dd", "", "All partners, without a filter")));
        }
        return element("div", "form", element("dl", "definition", parts));
    }

    private Node fields(AlertRequest typed, List<Obstacle> obstacles) {
        String problem = obstacles.isEmpty() ? "" : obstacles.getFirst().message();
        Element form = element(
                "form",
                "form",
                Question.of(
                                "email",
                                "E-mail address",
                                "We send a link there to start the alert, and use the address for nothing else. One click in"
                                        + " any letter ends the alert and erases the address.",
                                problem)
                        .above(PlainForm.input("email", typed.email(), "email")),
                Question.of("frequency", "How often at most", "", "").above(frequencies(typed.frequency())),
                PlainForm.trap(),
                element("div", "actions", PlainForm.submit("Alert me")));
        String query = typed.question().address().substring(Sitemap.directory().length());
        return form.attr("action", Sitemap.alertNew() + query)
                .attr("method", "post")
                // The browser's own bubbles name one problem at a time and vanish; ours name all and stay.
                .attr("novalidate");
    }

    private static Element frequencies(Frequency chosen) {
        Element select = element("select", "field__input");
        for (Frequency frequency : Frequency.values()) {
            String label = frequency.label();
            Element option = text("option", "", Character.toUpperCase(label.charAt(0)) + label.substring(1))
                    .attr("value", frequency.value());
            if (frequency == chosen) {
                option = option.attr("selected");
            }
            select = select.with(option);
        }
        return select;
    }

    private static Node onward() {
        return element(
                "p", "", link(Sitemap.directory(), "more", new Text("Go on looking for partners"), icon("arrow")));
    }

    private static PublicPage page(String title, String path, Element main) {
        return new PublicPage(
                title,
                "News of a search in the directory of partners, by mail.",
                path,
                false,
                null,
                null,
                element("div", "width", main));
    }
}
