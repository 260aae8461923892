package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.SearchResult;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pages of a result: the first, the last and those around the current one. */
final class Paging {

    private Paging() {}

    static Component of(SearchResult result) {
        int page = result.query().page();
        long first = (page - 1L) * SearchResult.PAGE_SIZE + 1;
        long last = Math.min(result.total(), (long) page * SearchResult.PAGE_SIZE);
        HtmlContainer pages = element("ul", "paging__pages");
        if (page > 1) {
            pages.add(item(step(result, page - 1, "prev", new Text("Previous"))));
        }
        int before = 0;
        for (int number : shown(page, result.pages())) {
            if (number > before + 1) {
                pages.add(element("li", "paging__gap", new Text("…")));
            }
            pages.add(item(number(result, number)));
            before = number;
        }
        if (page < result.pages()) {
            pages.add(item(step(result, page + 1, "next", new Text("Next "), icon("arrow"))));
        }
        HtmlContainer paging = element(
                "nav",
                "paging",
                element(
                        "p",
                        "",
                        new Text(Wording.number(first) + "–" + Wording.number(last) + " of "
                                + Wording.partners(result.total()))),
                pages);
        paging.getElement().setAttribute("aria-label", "Pages");
        return paging;
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

    private static Component number(SearchResult result, int number) {
        HtmlContainer link = link(
                result.query().onPage(number).address() + Results.PLACE,
                "paging__page",
                spoken("Page "),
                new Text(Wording.number(number)));
        if (number == result.query().page()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component step(SearchResult result, int to, String relation, Component... label) {
        HtmlContainer link = link(result.query().onPage(to).address() + Results.PLACE, "paging__page", label);
        link.getElement().setAttribute("rel", relation);
        return link;
    }

    private static HtmlContainer item(Component link) {
        return element("li", "", link);
    }
}
