package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.profile.page.Markup;

/** What to do when nothing was found. */
final class EmptyResult {

    private EmptyResult() {}

    static Component of(DirectoryQuery query, long partners) {
        if (partners == 0) {
            return element("div", "empty", text("p", "", "No profile has been published yet. Please come back soon."));
        }
        HtmlContainer ways = element("ul", "empty__ways");
        if (query.hasFilters()) {
            Component link = inPlace(query.withoutFilters().address(), "", new Text("Search without the filters"));
            ways.add(element("li", "", link));
        }
        if (!query.words().isEmpty()) {
            ways.add(text("li", "", "Use fewer or more general words: “microscope” rather than its model and make"));
        }
        String all = partners == 1 ? "See the one partner" : "Browse all " + partners + " partners";
        ways.add(element("li", "", Markup.link(Sitemap.directory(), "", all)));
        return element(
                "div", "empty", text("p", "", "Nobody in the directory matches that. What usually helps:"), ways);
    }
}
