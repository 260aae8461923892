package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.directory.SearchResult;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pages of a result: the first, the last and those around the current one. */
final class Paging {

    private Paging() {}

    static Node of(SearchResult result) {
        int page = result.query().page();
        long first = (page - 1L) * SearchResult.PAGE_SIZE + 1;
        long last = Math.min(result.total(), (long) page * SearchResult.PAGE_SIZE);
        Element pages = element("ul", "paging__pages");
        if (page > 1) {
            pages = pages.with(item(step(result, page - 1, "prev", new Text("Previous"))));
        }
        int before = 0;
        for (int number : shown(page, result.pages())) {
            if (number > before + 1) {
                pages = pages.with(element("li", "paging__gap", new Text("…")));
            }
            pages = pages.with(item(number(result, number)));
            before = number;
        }
        if (page < result.pages()) {
            pages = pages.with(item(step(result, page + 1, "next", new Text("Next "), icon("arrow"))));
        }
        return element(
                        "nav",
                        "paging",
                        text(
                                "p",
                                "",
                                Wording.number(first) + "–" + Wording.number(last) + " of "
                                        + Wording.partners(result.total())),
                        pages)
                .attr("aria-label", "Pages");
    }

    private static SortedSet<Integer> shown(int page, int pages) {
        SortedSet<Integer> shown = new TreeSet<>();
        shown.add(1);
        for (int number = page - 1; number <= page + 1; number++) {
            shown.add(Math.clamp(number, 1, pages));
        }
        shown.add(pages);
        return shown;
    }

    private static Node number(SearchResult result, int number) {
        Element link = link(
                result.query().onPage(number).address() + Results.PLACE,
                "paging__page",
                spoken("Page "),
                new Text(Wording.number(number)));
        return number == result.query().page() ? link.attr("aria-current", "page") : link;
    }

    private static Node step(SearchResult result, int to, String relation, Node... label) {
        return link(result.query().onPage(to).address() + Results.PLACE, "paging__page", label)
                .attr("rel", relation);
    }

    private static Element item(Node link) {
        return element("li", "", link);
    }
}
