package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Text;
import io.liaison.profile.page.PublicPage;

/** A public page that says why there is no other. */
final class MessagePage {

    private MessagePage() {}

    static PublicPage notFound() {
        return page(
                "Error 404",
                "There is no page at this address",
                "If you typed the address, check it. If a link brought you here, the offer may have been taken back, or the"
                        + " request behind the link may have been removed because it was not confirmed within seven days.");
    }

    static PublicPage gone() {
        return page(
                "Error 410",
                "This partner is not in the directory any more",
                "It has left Liaison, so we cannot pass requests on to it.");
    }

    static PublicPage fromElsewhere() {
        return page(
                "Error 403",
                "This request came from another site",
                "We take requests only from our own form. Open the partner's page and press “Request introduction” there.");
    }

    static PublicPage refused(String reason) {
        return page("", "That cannot be done any more", reason);
    }

    private static PublicPage page(String code, String title, String explanation) {
        Element head = element("div", "");
        if (!code.isEmpty()) {
            head = head.with(text("p", "message__code", code));
        }
        head = head.with(text("h1", "task__title", title));
        Element message = element(
                "div",
                "message",
                head,
                text("p", "", explanation),
                element("p", "", link(Sitemap.directory(), "more", new Text("See all partners"), icon("arrow"))));
        return new PublicPage(
                title, explanation, "/introductions", false, null, null, element("div", "width", message));
    }
}
