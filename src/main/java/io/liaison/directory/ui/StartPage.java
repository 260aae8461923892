package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.FacetCount;
import io.liaison.directory.SearchResult;
import io.liaison.listings.Facet;
import java.util.List;

/** Ways in for those who have no words for it yet: by what is offered, and for whom. */
final class StartPage {

    private static final int SHOWN = 16;

    private StartPage() {}

    static Component of(SearchResult result) {
        HtmlContainer ways = element("div", "width start");
        addGroup(ways, Facet.KIND, "Browse by what you need", "needs", result);
        addGroup(ways, Facet.AUDIENCE, "Browse by who you are", "needs needs--small", result);
        return ways;
    }

    private static void addGroup(HtmlContainer ways, Facet facet, String title, String classes, SearchResult result) {
        List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
        if (counts.isEmpty()) {
            return;
        }
        HtmlContainer heading = text("h2", "start__title", title);
        heading.setId("by-" + facet.parameter());
        List<HtmlContainer> links = counts.stream()
                .limit(SHOWN)
                .map(count -> element("li", "", way(facet, count)))
                .toList();
        HtmlContainer group = element("section", "start__group", heading, element("ul", classes, links));
        group.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        ways.add(group);
    }

    private static Component way(Facet facet, FacetCount count) {
        HtmlContainer partners = text("span", "need__count", Wording.number(count.partners()));
        partners.add(spoken(count.partners() == 1 ? " partner" : " partners"));
        return link(
                DirectoryQuery.EVERYTHING.toggled(facet, count.code()).address(),
                "need",
                text("span", "need__name", count.label()),
                new Text(" "),
                partners);
    }
}
