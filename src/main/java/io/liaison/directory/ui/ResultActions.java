package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.profile.page.ShareBox;

/** What can be done with a question beside reading its results: pass it on, hear of new ones, take them along. */
final class ResultActions {

    private ResultActions() {}

    /** @param whole the question's address with this site's name */
    static Component of(DirectoryQuery query, String whole) {
        HtmlContainer actions = element("ul", "result-actions");
        actions.add(element("li", "", ShareBox.of(DirectoryPages.title(query), whole)));
        actions.add(to(Sitemap.alertNew(), "Alert me", query));
        actions.add(to(Sitemap.feed(), "Feed", query));
        actions.add(to(Sitemap.export("csv"), "CSV", query));
        actions.add(to(Sitemap.export("json"), "JSON", query));
        actions.getElement().setAttribute("aria-label", "This search");
        return actions;
    }

    /** What answers for the whole question, all its pages. */
    private static HtmlContainer to(String address, String words, DirectoryQuery query) {
        String question =
                query.onPage(1).address().substring(Sitemap.directory().length());
        HtmlContainer link = link(address + question, "", new Text(words));
        link.getElement().setAttribute("rel", "nofollow");
        return element("li", "", link);
    }
}
