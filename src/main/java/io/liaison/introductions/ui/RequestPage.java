package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.content.Demonstration;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.OpenOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.DemonstrationNote;
import io.liaison.profile.page.ErrorSummary;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PublicPage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a visitor asks for an introduction, and where they are told to look into their mail. */
final class RequestPage {

    private final OpenOffer about;
    private final Labels labels;
    private final Installation installation;

    RequestPage(OpenOffer about, Labels labels, Installation installation) {
        this.about = about;
        this.labels = labels;
        this.installation = installation;
    }

    PublicPage form(IntroductionRequest typed, List<Obstacle> obstacles) {
        Optional<Node> attention = obstacles.isEmpty() ? Optional.empty() : Optional.of(ErrorSummary.of(obstacles));
        return form(attention, new RequestForm(about, typed, obstacles, labels));
    }

    /** With everything typed kept, because the browser will not keep it. */
    PublicPage tooMany(IntroductionRequest typed, Duration wait) {
        Node attention = ErrorSummary.of(
                "That was a lot of requests in a short time",
                "To keep this form from being misused, we take only so many an hour. What you wrote is still here: please"
                        + " press “Send request” again in " + TooManyRequests.inWords(wait) + ".");
        return form(Optional.of(attention), new RequestForm(about, typed, List.of(), labels));
    }

    private PublicPage form(Optional<Node> attention, RequestForm form) {
        String heading = "Request an introduction to " + about.shortName();
        Element main = element(
                "div",
                "",
                link(OfferContext.offer(about), "back", icon("back"), new Text(about.shortName())),
                text("h1", "task__title", heading),
                lead(
                        "It concerns ",
                        about.offer().title(),
                        ". We send your request to the people who look after this offer;"
                                + " they answer you by e-mail."));
        main = main.with(new Demonstration(installation)
                        .note(about.shortName(), about.website())
                        .map(note -> element("div", "overdue", DemonstrationNote.of(note))))
                .with(attention)
                .with(form.build());
        return page(
                attention.isEmpty() ? heading : "Error: " + heading,
                element("div", "task task--context", main, OfferContext.of(about, labels)));
    }

    PublicPage sent() {
        String partner = about.shortName();
        Element steps = element(
                "ol",
                "steps",
                step(
                        "Open the link in our message and confirm",
                        "It works for seven days. Without it, we forget the request."),
                step(
                        partner + " reads your request",
                        "You can follow this on a page of your own; the link is in the same message."),
                step(partner + " answers you", "From there on the two of you talk directly."));
        Element again = element("p", "", new Text("No message after a few minutes? Look in the spam folder, or "))
                .with(
                        link(
                                Sitemap.introductionRequest(
                                        about.slug(), about.offer().id()),
                                "",
                                "check the address and send again"),
                        new Text("."));
        Element onward = link(Sitemap.directory(), "more", new Text("Go on looking for partners"), icon("arrow"));
        Element main = element(
                "div",
                "",
                text("h1", "task__title", "Check your mail to finish"),
                lead(
                        "We have written to the address you gave. Your request goes to ",
                        partner,
                        " when you open the link in that message and confirm it."));
        Element next = element("div", "form")
                .with(DemonstrationNote.ofMail(installation))
                .with(steps, again, element("p", "", onward));
        main = main.with(next);
        return page("Check your mail", element("div", "task", main));
    }

    private PublicPage page(String title, Element task) {
        return new PublicPage(
                title,
                "Ask " + about.name() + " for an introduction about "
                        + about.offer().title() + ".",
                Sitemap.introductionRequest(about.slug(), about.offer().id()),
                false,
                null,
                null,
                element("div", "width", task));
    }

    private static Element lead(String before, String strong, String after) {
        return element("p", "task__lead", new Text(before)).with(text("b", "", strong), new Text(after));
    }

    private static Element step(String title, String hint) {
        return element("li", "", element("div", "", text("b", "", title), text("p", "field__hint", hint)));
    }
}
