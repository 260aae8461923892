package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.FacetCount;
import io.liaison.directory.SearchResult;
import io.liaison.listings.Facet;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.List;
import java.util.Optional;

/** Ways in for those who have no words for it yet: by what is offered, and for whom. */
final class StartPage {

    private static final int SHOWN = 16;

    private StartPage() {}

    static Node of(SearchResult result) {
        return element("div", "width start")
                .with(group(Facet.KIND, "Browse by what you need", "needs", result))
                .with(group(Facet.AUDIENCE, "Browse by who you are", "needs needs--small", result));
    }

    private static Optional<Node> group(Facet facet, String title, String classes, SearchResult result) {
        List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String id = "by-" + facet.parameter();
        List<Element> links = counts.stream()
                .limit(SHOWN)
                .map(count -> element("li", "", way(facet, count)))
                .toList();
        return Optional.of(element(
                        "section",
                        "start__group",
                        text("h2", "start__title", title).attr("id", id),
                        element("ul", classes, links))
                .attr("aria-labelledby", id));
    }

    private static Node way(Facet facet, FacetCount count) {
        Element partners = text("span", "need__count", Wording.number(count.partners()))
                .with(spoken(count.partners() == 1 ? " partner" : " partners"));
        return link(
                DirectoryQuery.EVERYTHING.toggled(facet, count.code()).address(),
                "need",
                text("span", "need__name", count.label()),
                new Text(" "),
                partners);
    }
}
