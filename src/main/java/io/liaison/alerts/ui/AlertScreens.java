package io.liaison.alerts.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.alerts.AlertDetails;
import io.liaison.alerts.QuestionWords;
import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import org.springframework.stereotype.Component;

/** What stands behind the links in letters. */
@Component
final class AlertScreens {

    static final String START = "start";
    static final String STOP = "stop";

    private final QuestionWords words;

    AlertScreens(QuestionWords words) {
        this.words = words;
    }

    PublicPage page(AlertDetails alert) {
        return alert.isConfirmed() ? running(alert) : question(alert);
    }

    PublicPage stopped() {
        return message(
                "",
                "The alert has ended",
                "There will be no more letters about this search. We have erased it, and your address with it.");
    }

    PublicPage unknown() {
        return message(
                "Error 404",
                "There is no alert at this address",
                "It has been stopped, or nobody started it within seven days. Search the directory to set up another.");
    }

    private PublicPage question(AlertDetails alert) {
        return document(
                "Start this alert?",
                "Somebody, we hope you, wants us to write to " + alert.email() + ", "
                        + alert.frequency().label()
                        + " at most, when something new fits this search. If it was not you, close this page, or have the"
                        + " wish erased at once.",
                AskingScreens.searched(words, alert.question()),
                element(
                        "div",
                        "form",
                        element(
                                "div",
                                "actions",
                                form(START, PlainForm.submit("Start the alert")),
                                form(STOP, plain("It was not me")))));
    }

    private PublicPage running(AlertDetails alert) {
        return document(
                "Your alert",
                "We write to " + alert.email() + ", " + alert.frequency().label()
                        + " at most, and only when something new fits this search:",
                AskingScreens.searched(words, alert.question()),
                element(
                        "div",
                        "form",
                        element(
                                "div",
                                "actions",
                                form(STOP, PlainForm.submit("Stop this alert")),
                                link(alert.question().address(), "button", "Search now")),
                        text(
                                "p",
                                "field__hint",
                                "Stopping erases the alert and your address at once. Keep the address of this page to"
                                        + " yourself: whoever has it can stop the alert.")));
    }

    /** Without an address of its own: it goes to where the page is, whose address is the secret. */
    private static Element form(String action, Element button) {
        return element("form", "", PlainForm.hidden("action", action), button).attr("method", "post");
    }

    private static Element plain(String words) {
        return text("button", "button", words).attr("type", "submit");
    }

    private static PublicPage document(String title, String lead, Node... parts) {
        Element main = element("div", "", text("h1", "task__title", title), text("p", "task__lead", lead))
                .with(parts);
        return page(title, element("div", "task", main));
    }

    private static PublicPage message(String code, String title, String explanation) {
        Element message = element("div", "message");
        if (!code.isEmpty()) {
            message = message.with(text("p", "message__code", code));
        }
        message = message.with(
                text("h1", "task__title", title),
                text("p", "", explanation),
                element("p", "", link(Sitemap.directory(), "more", new Text("Search the directory"), icon("arrow"))));
        return page(title, message);
    }

    private static PublicPage page(String title, Element main) {
        return new PublicPage(
                title, "News of a search, by mail.", "/alert", false, null, null, element("div", "width", main));
    }
}
