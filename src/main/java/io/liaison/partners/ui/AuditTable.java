package io.liaison.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.partners.PartnerEntry;
import java.util.List;
import java.util.Optional;

/** Entries of the trail; on narrow screens each is read from top to bottom. */
class AuditTable extends HtmlContainer {

    private static final List<String> HEADINGS = List.of("When", "Who", "What", "To what", "Network", "Partner");

    private final HtmlContainer body = new HtmlContainer("tbody");

    AuditTable() {
        super("table");
        HtmlContainer headings = new HtmlContainer("tr");
        HEADINGS.forEach(heading -> {
            HtmlContainer cell = new HtmlContainer("th", new Span(heading));
            cell.getElement().setAttribute("scope", "col");
            headings.add(cell);
        });
        addClassNames("data-table", "audit-table");
        add(new HtmlContainer("thead", headings), body);
    }

    void append(List<AuditLine> lines) {
        lines.forEach(line -> body.add(row(
                new Span(Moments.minute(line.entry().at())),
                who(line.who()),
                new Span(line.entry().action()),
                new Span(line.entry().subject()),
                new Span(line.entry().network()),
                partner(line.partner()))));
    }

    private static HtmlContainer row(Component... contents) {
        HtmlContainer row = new HtmlContainer("tr");
        for (int column = 0; column < contents.length; column++) {
            HtmlContainer cell = new HtmlContainer("td", contents[column]);
            cell.getElement().setAttribute("data-label", HEADINGS.get(column));
            row.add(cell);
        }
        return row;
    }

    private static Component who(Optional<SignedIn> person) {
        return person.<Component>map(known -> {
                    Span email = new Span(known.email().value());
                    email.addClassName("data-table__more");
                    return new Div(new Span(known.name()), email);
                })
                .orElseGet(() -> new Span("A visitor or a job"));
    }

    private static Component partner(Optional<PartnerEntry> partner) {
        return partner.<Component>map(entry -> new Anchor(Sitemap.workspaceProfile(entry.slug()), entry.name()))
                .orElseGet(() -> new Span("The platform"));
    }
}
