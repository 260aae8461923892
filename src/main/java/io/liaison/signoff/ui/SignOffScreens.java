package io.liaison.signoff.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Obstacle;
import io.liaison.base.TooManyRequests;
import io.liaison.comparison.Comparing;
import io.liaison.comparison.Comparison;
import io.liaison.comparison.page.ComparisonReading;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.ErrorSummary;
import io.liaison.profile.page.ProfilePages;
import io.liaison.profile.page.PublicAssets;
import io.liaison.profile.page.PublicPage;
import io.liaison.signoff.SignOffDetails;
import io.liaison.signoff.SignOffPage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes the page of a sign-off: who asks what, the text in the chosen reading, and the answer. */
@Component
class SignOffScreens {

    /** What the document calls its own address: the real one is a secret. */
    private static final String ADDRESS = "/sign-off";

    private final ProfilePages pages;
    private final Comparing comparing;
    private final PublicAssets assets;

    SignOffScreens(ProfilePages pages, Comparing comparing, PublicAssets assets) {
        this.pages = pages;
        this.comparing = comparing;
        this.assets = assets;
    }

    PublicPage page(SignOffPage page, Reading reading, Said said) {
        return compose(page, reading, said, new AnswerForm(page), Optional.empty());
    }

    PublicPage refused(SignOffPage page, Comment typed, List<Obstacle> obstacles) {
        return compose(
                page,
                Reading.AS_PUBLISHED,
                Said.NOTHING,
                new AnswerForm(page).withComment(typed, obstacles),
                Optional.of(ErrorSummary.of(obstacles)));
    }

    PublicPage tooMany(SignOffPage page, Comment typed, Duration wait) {
        Node attention = ErrorSummary.of(
                "That was a lot in a short time",
                "Your comment is still here, at the end of the page: please send it again in "
                        + TooManyRequests.inWords(wait) + ".");
        return compose(
                page,
                Reading.AS_PUBLISHED,
                Said.NOTHING,
                new AnswerForm(page).withComment(typed, List.of()),
                Optional.of(attention));
    }

    /** What stands where a link once led. */
    PublicPage closed(SignOffDetails details) {
        SignOffDetails.Asker asker = details.asker();
        String title = details.times().revokedAt() == null ? "This link has expired" : "This link has been taken back";
        return document(
                title,
                element(
                        "div",
                        "width",
                        element(
                                "div",
                                "message",
                                text("h1", "task__title", title),
                                text(
                                        "p",
                                        "",
                                        "It led to the page of " + asker.partner()
                                                + ", for you to read before it is published. If you would still like to read it, ask "
                                                + asker.name() + " for a new link."),
                                element("p", "", Letters.to(asker.name(), asker.email())))));
    }

    PublicPage unknown() {
        String title = "There is no page at this address";
        return document(
                title,
                element(
                        "div",
                        "width",
                        element(
                                "div",
                                "message",
                                text("p", "message__code", "Error 404"),
                                text("h1", "task__title", title),
                                text(
                                        "p",
                                        "",
                                        "A link in a mail is sometimes cut in two: open it again from the message, as a whole."
                                                + " If you had a second message, use the link in the newer one."))));
    }

    private PublicPage compose(
            SignOffPage page, Reading reading, Said said, AnswerForm answer, Optional<Node> attention) {
        Comparison changes = comparing.compare(page.live(), page.content());
        Element main = element("div", "sign-off", style("/css/sign-off.css"))
                .with(new Introduction(page, said).build(attention))
                .with(Readings.choice(reading, changes), reading(page, reading, changes), answer.build());
        String title = "Please read: " + page.details().asker().partner();
        return document(attention.isEmpty() ? title : "Error: " + title, main);
    }

    private Node reading(SignOffPage page, Reading reading, Comparison changes) {
        return switch (reading) {
            case AS_PUBLISHED ->
                Readings.framed(reading, pages.markup(page.details().asker().slug(), page.content(), null));
            case CHANGES ->
                Readings.framed(
                        reading,
                        style("/css/workspace.css"),
                        element("div", "width", ComparisonReading.of(changes, "the page that is public now")));
        };
    }

    private Element style(String path) {
        return element("link", "").attr("rel", "stylesheet").attr("href", assets.address(path));
    }

    private static PublicPage document(String title, Node main) {
        return new PublicPage(title, "A page to be read before it is published.", ADDRESS, false, null, null, main);
    }
}
