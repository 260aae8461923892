package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Facet;
import io.liaison.directory.FacetCount;
import io.liaison.directory.SearchResult;
import java.util.List;

/** The groups of filters; each filter is a link to the same question with or without it. */
final class Filters {

    private static final int SHOWN = 5;

    private final DirectoryQuery query;

    private Filters(DirectoryQuery query) {
        this.query = query;
    }

    static Component of(SearchResult result) {
        Filters filters = new Filters(result.query());
        HtmlContainer groups = element("div", "filters__groups", text("h2", "hidden-visually", "Filters"));
        result.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                groups.add(filters.group(facet, counts));
            }
        });
        HtmlContainer details =
                element("details", "filters", text("summary", "filters__summary", filters.summary()), groups);
        details.getElement().setAttribute("data-part", "filters");
        return details;
    }

    private String summary() {
        int chosen =
                query.chosen().values().stream().mapToInt(terms -> terms.size()).sum();
        return chosen == 0 ? "Filters" : "Filters (" + chosen + " chosen)";
    }

    private Component group(Facet facet, List<FacetCount> counts) {
        String id = "filter-" + facet.parameter();
        HtmlContainer title = text("h3", "filter__title", facet.title());
        title.setId(id);
        List<FacetCount> first = counts.stream().limit(SHOWN).toList();
        HtmlContainer group = element("div", "filter", title, options(facet, first));
        if (counts.size() > SHOWN) {
            group.add(more(facet, counts.subList(SHOWN, counts.size())));
        }
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        return group;
    }

    private Component more(Facet facet, List<FacetCount> rest) {
        HtmlContainer more =
                element("details", "filter__more", text("summary", "", rest.size() + " more"), options(facet, rest));
        more.getElement().setAttribute("data-part", facet.parameter());
        more.getElement().setAttribute("open", rest.stream().anyMatch(FacetCount::isChosen));
        return more;
    }

    private HtmlContainer options(Facet facet, List<FacetCount> counts) {
        return element(
                "ul",
                "filter__options",
                counts.stream()
                        .map(count -> element("li", "", option(facet, count)))
                        .toList());
    }

    private Component option(Facet facet, FacetCount count) {
        HtmlContainer label = text("span", "", count.label());
        HtmlContainer partners = text("span", "filter__count", String.valueOf(count.partners()));
        partners.add(spoken(count.partners() == 1 ? " partner" : " partners"));
        HtmlContainer option =
                inPlace(query.toggled(facet, count.code()).address(), "filter__option", label, new Text(" "), partners);
        option.getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute("data-part", facet.parameter() + "-" + count.code());
        if (count.isChosen()) {
            option.getElement().setAttribute("aria-current", "true");
            label.add(spoken(", chosen, remove"));
        }
        return option;
    }
}
