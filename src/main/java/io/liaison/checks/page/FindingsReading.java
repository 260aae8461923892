package io.liaison.checks.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.checks.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the checks say about a submission, what would block it first: a link may have died since it was handed in. */
public class FindingsReading extends Div {

    /**
     * @param wayTo the address within the page where a place can be read, or empty
     */
    public FindingsReading(List<Finding> findings, Function<String, Optional<String>> wayTo) {
        addClassName("findings");
        if (findings.isEmpty()) {
            Paragraph nothing = new Paragraph("The checks found nothing.");
            nothing.addClassName("findings__nothing");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("findings__list");
        findings.forEach(finding -> list.add(item(finding, wayTo.apply(finding.place()))));
        add(list);
    }

    private static ListItem item(Finding finding, Optional<String> way) {
        Component words = way.<Component>map(address -> new Anchor(address, finding.message()))
                .orElseGet(() -> new Span(finding.message()));
        ListItem item = new ListItem(words);
        item.addClassName(finding.isBlocking() ? "findings__item--blocking" : "findings__item--advisory");
        if (finding.isBlocking()) {
            Span mark = new Span("To mend: ");
            mark.addClassName("findings__mark");
            item.addComponentAsFirst(mark);
        }
        return item;
    }
}
