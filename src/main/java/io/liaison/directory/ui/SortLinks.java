package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Sorting;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.List;
import java.util.stream.Stream;

/** The orders in which results can stand. */
final class SortLinks {

    private SortLinks() {}

    static Node of(DirectoryQuery query) {
        List<Node> links = Stream.of(Sorting.values())
                .filter(order -> order != Sorting.MATCH || !query.words().isEmpty())
                .flatMap(order -> Stream.of(new Text(" "), link(query, order)))
                .toList();
        return element("nav", "sort", text("span", "", "Sort by")).with(links).attr("aria-label", "Sort the results");
    }

    private static Node link(DirectoryQuery query, Sorting order) {
        Element link = Markup.link(query.sorted(order).address() + Results.PLACE, "sort__link", new Text(order.label()))
                .attr("rel", "nofollow")
                .attr("data-part", "sort-" + order.parameter());
        return order == query.sorting() ? link.attr("aria-current", "true") : link;
    }
}
