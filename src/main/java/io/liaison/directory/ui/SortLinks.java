package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Sorting;
import java.util.stream.Stream;

/** The orders in which results can stand. */
final class SortLinks {

    private SortLinks() {}

    static Component of(DirectoryQuery query) {
        HtmlContainer sorting = element("nav", "sort", text("span", "", "Sort by"));
        Stream.of(Sorting.values())
                .filter(order -> order != Sorting.MATCH || !query.words().isEmpty())
                .forEach(order -> sorting.add(new Text(" "), link(query, order)));
        sorting.getElement().setAttribute("aria-label", "Sort the results");
        return sorting;
    }

    private static Component link(DirectoryQuery query, Sorting order) {
        HtmlContainer link =
                inPlace(query.sorted(order).address() + Results.PLACE, "sort__link", new Text(order.label()));
        link.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "sort-" + order.parameter());
        if (order == query.sorting()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
