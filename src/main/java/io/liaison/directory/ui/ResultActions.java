package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.profile.page.Markup;
import io.liaison.profile.page.ShareBox;

/** What can be done with a question beside reading its results: pass it on, hear of new ones, take them along. */
final class ResultActions {

    private ResultActions() {}

    /** @param whole the question's address with this site's name */
    static Component of(DirectoryQuery query, String whole) {
        HtmlContainer actions = element("ul", "result-actions");
        actions.add(element("li", "", ShareBox.of(DirectoryPages.title(query), whole)));
        actions.add(element("li", "", link(Sitemap.alertNew(), "Alert me", query)));
        actions.add(element("li", "", link(Sitemap.feed(), "Feed", query)));
        actions.add(element("li", "", link(Sitemap.export("csv"), "CSV", query)));
        actions.add(element("li", "", link(Sitemap.export("json"), "JSON", query)));
        actions.add(element("li", "", link(Sitemap.export("csv"), "CSV", query)));
        actions.add(element("li", "", link(Sitemap.export("json"), "JSON", query)));
        actions.getElement().setAttribute("aria-label", "This search");
        return actions;
    }

    /** To what answers for the whole question, all its pages. */
    static HtmlContainer link(String address, String words, DirectoryQuery query) {
        String question =
                query.onPage(1).address().substring(Sitemap.directory().length());
        HtmlContainer link = Markup.link(address + question, "", words);
        link.getElement().setAttribute("rel", "nofollow");
        return link;
    }
}
