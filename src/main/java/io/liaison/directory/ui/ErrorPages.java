package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PublicPage;

/** What stands where nothing is, or is no longer. */
final class ErrorPages {

    private static final String NO_PAGE = "There is no page at this address";
    private static final String WITHDRAWN = "This profile has been withdrawn";

    private ErrorPages() {}

    static PublicPage notFound() {
        return page(
                NO_PAGE,
                message(
                        "Error 404",
                        NO_PAGE,
                        "If you typed the address, check it. If a link brought you here, the page may have been moved"
                                + " before we kept track of moves."));
    }

    static PublicPage gone() {
        return page(
                WITHDRAWN,
                message(
                        "Error 410",
                        WITHDRAWN,
                        "The institute that stood here is no longer part of the directory. Its page will not come back at"
                                + " this address."));
    }

    private static PublicPage page(String title, Node message) {
        return new PublicPage(title, title + ".", "/not-found", false, null, null, message);
    }

    private static Node message(String code, String title, String explanation) {
        return element(
                "div",
                "width",
                element(
                        "div",
                        "message",
                        element("div", "", text("p", "message__code", code), text("h1", "task__title", title)),
                        text("p", "", explanation),
                        new SearchForm("Search for what you need").markup(),
                        element(
                                "p",
                                "",
                                link(Sitemap.directory(), "more", new Text("See all partners"), icon("arrow")))));
    }
}
