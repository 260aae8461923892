package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.spoken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.Facet;
import io.liaison.profile.page.Labels;

/** The chosen filters, each a link to the same question without it. */
final class Tags {

    private Tags() {}

    static Component of(DirectoryQuery query, Labels labels) {
        HtmlContainer tags = element("ul", "tags");
        for (Facet facet : Facet.values()) {
            for (String term : query.chosen(facet)) {
                String label = labels.of(facet.vocabulary(), term);
                HtmlContainer tag = link(
                        query.toggled(facet, term),
                        "tag",
                        "tag-" + facet.parameter() + "-" + term,
                        spoken("Remove "),
                        new Text(label + " "),
                        icon("cross"));
                tags.add(element("li", "", tag));
            }
        }
        if (query.hasFilters()) {
            Text clear = new Text("Clear all filters");
            tags.add(element("li", "", link(query.withoutFilters(), "tags__clear", "tags-clear", clear)));
        }
        tags.getElement().setAttribute("aria-label", "Chosen filters");
        return tags;
    }

    private static HtmlContainer link(DirectoryQuery to, String classes, String part, Component... label) {
        HtmlContainer link = inPlace(to.address() + Results.PLACE, classes, label);
        link.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", part);
        return link;
    }
}
