package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.content.Vocabularies;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionRequest;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.OpenOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import java.util.Optional;

/** A requester's own page: to confirm the request, to see what became of it, and to take it back. */
final class StatusPage {

    /** What the document calls its own address: the real one is a secret. */
    private static final String ADDRESS = "/introductions";

    static final String CONFIRM = "confirm";
    static final String TAKE_BACK = "take-back";

    private final IntroductionDetails request;
    private final Token token;
    private final Vocabularies vocabularies;

    StatusPage(IntroductionDetails request, Token token, Vocabularies vocabularies) {
        this.request = request;
        this.token = token;
        this.vocabularies = vocabularies;
    }

    /** @param about the offer, if it is still live */
    PublicPage status(Optional<OpenOffer> about) {
        boolean confirmed = request.state() != IntroductionState.UNCONFIRMED;
        String title = confirmed
                ? "Your request to " + request.partnerName()
                : "Confirm your request to " + request.partnerName();
        Element body = element("div", "form");
        if (!confirmed) {
            body = body.with(form(CONFIRM, PlainForm.submit("Confirm and send to " + request.partnerName())));
        } else if (request.state() != IntroductionState.TAKEN_BACK) {
            body = body.with(Progress.of(request));
        }
        if (request.state() != IntroductionState.TAKEN_BACK) {
            body = body.with(
                    text("h2", "offer__name", confirmed ? "What you sent" : "What you wrote"),
                    answers(),
                    leaving(),
                    warning());
        }
        Element main = element("div", "", text("h1", "task__title", title), text("p", "task__lead", lead()), body);
        Element task = element("div", "task task--context", main);
        task = task.with(about.map(offer -> OfferContext.of(offer, Labels.of(vocabularies))));
        return page(title, task);
    }

    /** Asks once more: taking it back cannot be undone. */
    PublicPage takingBack() {
        String title = "Take back your request to " + request.partnerName() + "?";
        Element button = PlainForm.submit("Take back and erase");
        Element form = form(TAKE_BACK, button, link(Sitemap.introductionStatus(token), "button", "Keep it"));
        String mailed = request.timeline().confirmedAt() == null
                ? ""
                : " " + request.partnerName() + " has had it by mail, too; ask them to delete that.";
        Element main = element(
                "div",
                "",
                text("h1", "task__title", title),
                text(
                        "p",
                        "task__lead",
                        "We erase your name, your address and your message at once. This cannot be undone." + mailed),
                element("div", "form", form));
        return page(title, element("div", "task", main));
    }

    private String lead() {
        String partner = request.partnerName();
        return switch (request.state()) {
            case UNCONFIRMED ->
                "Nothing has gone to " + partner
                        + " yet. Read once more what you wrote, and confirm it. If you did not ask for this, close the page.";
            case NEW -> "We have passed your request on. " + partner + " has not opened it yet.";
            case READ -> partner + " has read your request and will answer you by e-mail.";
            case MET -> partner + " has noted that you have met.";
            case DECLINED -> partner + " cannot take up your request.";
            case TAKEN_BACK -> "You have taken this request back. We have erased who you are and what you wrote.";
        };
    }

    private Element answers() {
        IntroductionRequest asked = request.asked();
        Element answers =
                element("dl", "definition", answer("About", request.offerTitle()), answer("Name", asked.name()));
        if (!asked.organisation().isEmpty()) {
            answers = answers.with(answer("Organisation", asked.organisation()));
        }
        return answers.with(
                answer("E-mail", asked.email()),
                answer("Who you are", Audiences.label(vocabularies, asked)),
                answer("Message", asked.message()));
    }

    private static Element answer(String question, String words) {
        return element("div", "", text("dt", "", question), text("dd", "", words));
    }

    private Element leaving() {
        String address = Sitemap.introductionStatus(token) + "?" + TAKE_BACK;
        return element("p", "actions", link(address, "button", "Take back request"));
    }

    private static Element warning() {
        return text(
                "p", "field__hint", "Keep the address of this page to yourself: whoever has it can read your request.");
    }

    private Element form(String action, Node... buttons) {
        Element chosen = PlainForm.hidden("action", action);
        return element("form", "actions", chosen)
                .with(buttons)
                .attr("action", Sitemap.introductionStatus(token))
                .attr("method", "post");
    }

    private static PublicPage page(String title, Element task) {
        return new PublicPage(
                title,
                "What became of a request for an introduction.",
                ADDRESS,
                false,
                null,
                null,
                element("div", "width", task));
    }
}
