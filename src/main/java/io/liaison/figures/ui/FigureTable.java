package io.liaison.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that scrolls by itself where it is too wide. */
class FigureTable extends Div {

    private final HtmlContainer body = new HtmlContainer("tbody");
    private final List<String> headings;

    FigureTable(String label, String... headings) {
        this.headings = List.of(headings);
        HtmlContainer row = new HtmlContainer("tr");
        this.headings.forEach(heading -> row.add(heading(heading)));
        HtmlContainer table = new HtmlContainer("table", new HtmlContainer("thead", row), body);
        table.addClassNames("data-table", "data-table--figures");
        addClassName("data-table--scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
        add(table);
    }

    void addRow(Component... cells) {
        HtmlContainer row = new HtmlContainer("tr");
        for (Component cell : cells) {
            row.add(new HtmlContainer("td", cell));
        }
        body.add(row);
    }

    static Component text(String words) {
        return new Span(words);
    }

    static Component number(long number) {
        Span span = new Span(Numbers.of(number));
        span.addClassName("data-table__number");
        return span;
    }

    private static HtmlContainer heading(String words) {
        HtmlContainer heading = new HtmlContainer("th", new Span(words));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
