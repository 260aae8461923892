package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.spoken;

import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.Facet;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Labels;

/** The chosen filters, each a link to the same question without it. */
final class Tags {

    private Tags() {}

    static Node of(DirectoryQuery query, Labels labels) {
        Element tags = element("ul", "tags");
        for (Facet facet : Facet.values()) {
            for (String term : query.chosen(facet)) {
                String label = labels.of(facet.vocabulary(), term);
                Element tag = link(
                        query.toggled(facet, term),
                        "tag",
                        "tag-" + facet.parameter() + "-" + term,
                        spoken("Remove "),
                        new Text(label + " "),
                        icon("cross"));
                tags = tags.with(element("li", "", tag));
            }
        }
        if (query.hasFilters()) {
            Text clear = new Text("Clear all filters");
            tags = tags.with(element("li", "", link(query.withoutFilters(), "tags__clear", "tags-clear", clear)));
        }
        return tags.attr("aria-label", "Chosen filters");
    }

    private static Element link(DirectoryQuery to, String classes, String part, Node... label) {
        return Markup.link(to.address() + Results.PLACE, classes, label)
                .attr("rel", "nofollow")
                .attr("data-part", part);
    }
}
