package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;

import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.profile.page.ShareBox;

/** What can be done with a question beside reading its results: pass it on, hear of new ones, take them along. */
final class ResultActions {

    private ResultActions() {}

    /** @param whole the question's address with this site's name */
    static Node of(DirectoryQuery query, String whole) {
        return element(
                        "ul",
                        "result-actions",
                        element("li", "", ShareBox.of(DirectoryPages.title(query), whole)),
                        element("li", "", link(Sitemap.alertNew(), "Alert me", query)),
                        element("li", "", link(Sitemap.feed(), "Feed", query)),
                        element("li", "", link(Sitemap.export("csv"), "CSV", query)),
                        element("li", "", link(Sitemap.export("json"), "JSON", query)))
                .attr("aria-label", "This search");
    }

    /** To what answers for the whole question, all its pages. */
    static Element link(String address, String words, DirectoryQuery query) {
        String question =
                query.onPage(1).address().substring(Sitemap.directory().length());
        return Markup.link(address + question, "", words).attr("rel", "nofollow");
    }
}
