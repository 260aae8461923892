package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.FacetCount;
import io.liaison.directory.SearchResult;
import io.liaison.listings.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of filters, as boxes of the search form; its button sends them where no script does. */
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
        groups.add(apply());
        HtmlContainer details =
                element("details", "filters", text("summary", "filters__summary", filters.summary()), groups);
        details.getElement().setAttribute("data-part", "filters");
        return details;
    }

    /** The group whose boxes have this name. */
    static Optional<Facet> facet(String name) {
        return Stream.of(Facet.values())
                .filter(facet -> facet.parameter().equals(name))
                .findFirst();
    }

    private String summary() {
        int chosen =
                query.chosen().values().stream().mapToInt(terms -> terms.size()).sum();
        return chosen == 0 ? "Filters" : "Filters (" + chosen + ")";
    }

    private static Component apply() {
        HtmlContainer button = text("button", "button button--primary", "Show partners");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("form", SearchForm.ID)
                .setAttribute("formaction", Sitemap.directory() + Results.PLACE);
        return element("p", "filters__apply", button);
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
        HtmlContainer summary = text("summary", "", rest.size() + " more");
        summary.add(spoken(": " + facet.title()));
        HtmlContainer more = element("details", "filter__more", summary, options(facet, rest));
        more.getElement()
                .setAttribute("data-part", facet.parameter())
                .setAttribute("open", rest.stream().anyMatch(FacetCount::isChosen));
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
        HtmlContainer box = element("input", "filter__box");
        box.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("form", SearchForm.ID)
                .setAttribute("name", facet.parameter())
                .setAttribute("value", count.code())
                .setAttribute("checked", count.isChosen())
                .setAttribute("data-part", facet.parameter() + "-" + count.code());
        HtmlContainer partners = text("span", "filter__count", Wording.number(count.partners()));
        partners.add(spoken(count.partners() == 1 ? " partner" : " partners"));
        return element(
                "label", "filter__option", box, text("span", "filter__label", count.label()), new Text(" "), partners);
    }
}
