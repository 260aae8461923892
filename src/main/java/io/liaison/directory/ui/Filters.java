package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.FacetCount;
import io.liaison.directory.SearchResult;
import io.liaison.listings.Facet;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.ArrayList;
import java.util.List;

/** The groups of filters, as boxes of the search form; its button sends them where no script does. */
final class Filters {

    private static final int SHOWN = 5;

    private final DirectoryQuery query;

    private Filters(DirectoryQuery query) {
        this.query = query;
    }

    static Node of(SearchResult result) {
        Filters filters = new Filters(result.query());
        List<Node> groups = new ArrayList<>();
        result.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                groups.add(filters.group(facet, counts));
            }
        });
        return element(
                        "details",
                        "filters",
                        text("summary", "filters__summary", filters.summary()),
                        element("div", "filters__groups", text("h2", "hidden-visually", "Filters"))
                                .with(groups)
                                .with(apply()))
                .attr("data-part", "filters");
    }

    private String summary() {
        int chosen =
                query.chosen().values().stream().mapToInt(terms -> terms.size()).sum();
        return chosen == 0 ? "Filters" : "Filters (" + chosen + ")";
    }

    private static Node apply() {
        Element button = text("button", "button button--primary", "Show partners")
                .attr("type", "submit")
                .attr("form", SearchForm.ID)
                .attr("formaction", Sitemap.directory() + Results.PLACE);
        return element("p", "filters__apply", button);
    }

    private Node group(Facet facet, List<FacetCount> counts) {
        String id = "filter-" + facet.parameter();
        Element title = text("h3", "filter__title", facet.title()).attr("id", id);
        List<FacetCount> first = counts.stream().limit(SHOWN).toList();
        Element group = element("div", "filter", title, options(facet, first));
        if (counts.size() > SHOWN) {
            group = group.with(more(facet, counts.subList(SHOWN, counts.size())));
        }
        return group.attr("role", "group").attr("aria-labelledby", id);
    }

    private Node more(Facet facet, List<FacetCount> rest) {
        Element summary = text("summary", "", rest.size() + " more").with(spoken(": " + facet.title()));
        return element("details", "filter__more", summary, options(facet, rest))
                .attr("data-part", facet.parameter())
                .attr("open", rest.stream().anyMatch(FacetCount::isChosen));
    }

    private Element options(Facet facet, List<FacetCount> counts) {
        return element(
                "ul",
                "filter__options",
                counts.stream()
                        .map(count -> element("li", "", option(facet, count)))
                        .toList());
    }

    private Node option(Facet facet, FacetCount count) {
        Element box = element("input", "filter__box")
                .attr("type", "checkbox")
                .attr("form", SearchForm.ID)
                .attr("name", facet.parameter())
                .attr("value", count.code())
                .attr("checked", count.isChosen())
                .attr("data-part", facet.parameter() + "-" + count.code());
        Element partners = text("span", "filter__count", Wording.number(count.partners()))
                .with(spoken(count.partners() == 1 ? " partner" : " partners"));
        return element(
                "label", "filter__option", box, text("span", "filter__label", count.label()), new Text(" "), partners);
    }
}
