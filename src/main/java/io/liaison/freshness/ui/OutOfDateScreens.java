package io.liaison.freshness.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.freshness.OutOfDateReport;
import io.liaison.listings.Listing;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.ErrorSummary;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The visitors' form, and the pages around it. */
final class OutOfDateScreens {

    private OutOfDateScreens() {}

    static PublicPage form(Listing about, OutOfDateReport typed, List<Obstacle> obstacles) {
        return form(
                about,
                typed,
                obstacles,
                obstacles.isEmpty() ? Optional.empty() : Optional.of(ErrorSummary.of(obstacles)));
    }

    /** With everything typed kept, because the browser will not keep it. */
    static PublicPage tooMany(Listing about, OutOfDateReport typed, Duration wait) {
        Node attention = ErrorSummary.of(
                "That was a lot in a short time",
                "To keep this form from being misused, we take only so much an hour. What you wrote is still here: please send"
                        + " it again in " + TooManyRequests.inWords(wait) + ".");
        return form(about, typed, List.of(), Optional.of(attention));
    }

    static PublicPage sent(Listing about) {
        String partner = about.content().shortName();
        return page(
                "Thank you",
                about,
                element(
                        "div",
                        "",
                        text("h1", "task__title", "Thank you"),
                        text(
                                "p",
                                "task__lead",
                                "We have passed it on to " + partner
                                        + " and to the reviewers of Liaison. What turns out to be"
                                        + " out of date is corrected on the page."),
                        element("p", "form", back(about, "Back to " + partner))));
    }

    static PublicPage notFound() {
        return message(
                "Error 404",
                "There is no page at this address",
                "If you typed the address, check it. The profile may not be public any more.");
    }

    static PublicPage gone() {
        return message("Error 410", "This partner is not in the directory any more", "Its page is gone, too.");
    }

    static PublicPage fromElsewhere() {
        return message(
                "Error 403",
                "This came from another site",
                "We take it only from our own form. Open the partner's page and follow “Something out of date?” there.");
    }

    private static PublicPage form(
            Listing about, OutOfDateReport typed, List<Obstacle> obstacles, Optional<Node> attention) {
        String partner = about.content().shortName();
        Element main = element(
                        "div",
                        "",
                        back(about, partner),
                        text("h1", "task__title", "Something out of date?"),
                        text(
                                "p",
                                "task__lead",
                                "Tell us what is no longer true on the page of "
                                        + about.content().name()
                                        + ". It goes to the people who look after the page, and to the reviewers of Liaison."))
                .with(attention)
                .with(fields(about, typed, obstacles));
        String title = "Something out of date? " + partner;
        return page(attention.isEmpty() ? title : "Error: " + title, about, main);
    }

    private static Node fields(Listing about, OutOfDateReport typed, List<Obstacle> obstacles) {
        Element email = PlainForm.input("email", typed.email(), "email").without("required");
        return element(
                        "form",
                        "form",
                        Question.of(
                                        "text",
                                        "What is out of date?",
                                        "Name the place on the page and, if you know it, what is true now.",
                                        Obstacle.messageAt("text", obstacles))
                                .above(PlainForm.area(typed.text(), 6)),
                        Question.optional(
                                        "email",
                                        "Your e-mail address, if you would like an answer",
                                        Obstacle.messageAt("email", obstacles))
                                .above(email),
                        PlainForm.trap(),
                        element("div", "actions", PlainForm.submit("Send")))
                .attr("action", Sitemap.outOfDate(about.slug()))
                .attr("method", "post")
                .attr("novalidate");
    }

    private static Node back(Listing about, String words) {
        return link(Sitemap.partner(about.slug()), "back", icon("back"), new Text(words));
    }

    private static PublicPage page(String title, Listing about, Element main) {
        return new PublicPage(
                title,
                "Tell what is out of date on the page of " + about.content().name() + ".",
                Sitemap.outOfDate(about.slug()),
                false,
                null,
                null,
                element("div", "width", element("div", "task", main)));
    }

    private static PublicPage message(String code, String title, String explanation) {
        Element message = element(
                "div",
                "message",
                text("p", "message__code", code),
                text("h1", "task__title", title),
                text("p", "", explanation),
                element("p", "", link(Sitemap.directory(), "more", new Text("See all partners"), icon("arrow"))));
        return new PublicPage(
                title, explanation, Sitemap.directory(), false, null, null, element("div", "width", message));
    }
}
