package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Facet;
import io.liaison.directory.SearchResult;
import io.liaison.directory.Sorting;
import io.liaison.profile.page.Labels;
import io.liaison.search.Matching;
import java.util.stream.Stream;

/** What was found: how many, by which filters, in which order, and one page of it. */
final class Results {

    private final SearchResult result;
    private final DirectoryQuery query;
    private final Labels labels;

    private Results(SearchResult result, Labels labels) {
        this.result = result;
        this.query = result.query();
        this.labels = labels;
    }

    /** @param partners how many there are in all, for the way out of an empty result */
    static Component of(SearchResult result, Labels labels, long partners) {
        Results results = new Results(result, labels);
        HtmlContainer section = element("section", "results", results.head());
        if (results.query.hasFilters()) {
            section.add(results.chosen());
        }
        if (results.query.wasCut()) {
            section.add(notice("Only the first " + DirectoryQuery.LONGEST + " characters were looked for."));
        }
        results.addMatches(section, partners);
        section.getElement().setAttribute("aria-labelledby", "count");
        return section;
    }

    static String count(SearchResult result) {
        return result.total() == 0
                ? "No partner found"
                : result.total() == 1 ? "1 partner" : result.total() + " partners";
    }

    private void addMatches(HtmlContainer section, long partners) {
        if (result.total() == 0) {
            section.add(EmptyResult.of(query, partners));
            return;
        }
        if (result.matching() == Matching.SOME_WORDS) {
            section.add(notice("No partner matches every word. These match some of them, the best first."));
        }
        if (result.matching() == Matching.NEAR_WORDS) {
            section.add(
                    notice("Nothing matches “" + query.words() + "” as it is spelt. These match words much like it."));
        }
        section.add(element(
                "ol",
                "results__list",
                result.cards().stream()
                        .map(card -> element("li", "", ResultCard.of(card, labels)))
                        .toList()));
        if (result.pages() > 1) {
            section.add(Paging.of(result));
        }
    }

    private Component head() {
        HtmlContainer count = text("h2", "results__count", count(result));
        count.setId("count");
        HtmlContainer head = element("div", "results__head", count);
        if (!query.words().isEmpty() || query.hasFilters()) {
            head.add(AlertLink.of(query, "Alert me"));
        }
        if (result.total() > 1) {
            head.add(sorting());
        }
        return head;
    }

    private Component sorting() {
        HtmlContainer sorting = element("nav", "sort", text("span", "", "Sort by"));
        Stream.of(Sorting.values())
                .filter(order -> order != Sorting.MATCH || !query.words().isEmpty())
                .forEach(order -> {
                    HtmlContainer link = inPlace(query.sorted(order).address(), "sort__link", new Text(order.label()));
                    link.getElement()
                            .setAttribute("rel", "nofollow")
                            .setAttribute("data-part", "sort-" + order.parameter());
                    if (order == query.sorting()) {
                        link.getElement().setAttribute("aria-current", "true");
                    }
                    sorting.add(new Text(" "), link);
                });
        sorting.getElement().setAttribute("aria-label", "Sort the results");
        return sorting;
    }

    private Component chosen() {
        HtmlContainer chosen = element("div", "chosen");
        for (Facet facet : Facet.values()) {
            for (String term : query.chosen(facet)) {
                HtmlContainer chip = inPlace(
                        query.toggled(facet, term).address(),
                        "chip chip--chosen",
                        spoken("Remove "),
                        new Text(labels.of(facet.vocabulary(), term) + " "),
                        icon("cross"));
                chip.getElement().setAttribute("rel", "nofollow");
                chosen.add(chip);
            }
        }
        chosen.add(inPlace(query.withoutFilters().address(), "chosen__clear", new Text("Clear all filters")));
        chosen.getElement().setAttribute("role", "group").setAttribute("aria-label", "Chosen filters");
        return chosen;
    }

    private static Component notice(String words) {
        return text("p", "results__notice", words);
    }
}
