package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.choosing.Aspect;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.ComparedOffers.Column;
import io.liaison.choosing.ListedOffer;
import io.liaison.profile.page.ShortlistLink;
import io.liaison.profile.page.Wording;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The table of a comparison. On narrow screens styles lay its rows out one below the other, which would take away its meaning for those who listen:
 * so its parts say what they are.
 */
final class CompareTable {

    private static final String TABLE = "compared";

    private final ComparedOffers compared;
    private final CellContents cells;

    CompareTable(ComparedOffers compared, CellContents cells) {
        this.compared = compared;
        this.cells = cells;
    }

    Component component() {
        List<Aspect> same = compared.aspects().stream().filter(compared::isSame).toList();
        HtmlContainer body = part("tbody", "rowgroup", "");
        for (Aspect aspect : compared.aspects()) {
            if (!same.contains(aspect)) {
                body.add(row(aspect));
            } else if (!compared.query().isShort()) {
                body.add(sameRow(aspect));
            }
        }
        HtmlContainer table = part(
                "table", "table", "comparison comparison--" + compared.columns().size(), caption(), head(), body);
        table.setId(TABLE);
        return same.isEmpty() ? table : element("div", "", folding(same), table);
    }

    private static Component caption() {
        return text("caption", "hidden-visually", "Offers by column, what there is to compare by row");
    }

    private Component folding(List<Aspect> same) {
        List<String> labels = same.stream()
                .map(aspect -> aspect.label().toLowerCase(java.util.Locale.UK))
                .toList();
        boolean isShort = compared.query().isShort();
        String words = isShort ? "Left out, being the same for all: " : "The same for all: ";
        HtmlContainer toggle = inPlace(
                compared.query().otherwiseShown().address() + "#" + TABLE,
                "",
                new Text(isShort ? "Show everything" : "Show only what differs"));
        toggle.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "folding");
        return element("p", "comparison__folding", new Text(words + Wording.list(labels) + ". "), toggle);
    }

    private Component head() {
        HtmlContainer row = part("tr", "row", "", element("td", "comparison__corner"));
        IntStream.range(0, compared.columns().size()).forEach(index -> row.add(offer(index)));
        return part("thead", "rowgroup", "", row);
    }

    private Component offer(int index) {
        Column column = compared.columns().get(index);
        ListedOffer listed = column.listed();
        HtmlContainer remove = inPlace(
                compared.query().without(column.asked()).address() + "#" + TABLE,
                "comparison__remove",
                icon("cross"),
                new Text("Remove"));
        remove.add(spoken(": " + listed.offer().title()));
        remove.getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute("data-shortlist-remove", column.asked().toString())
                .setAttribute("data-part", "remove-" + column.asked());
        HtmlContainer head = part(
                "th",
                "columnheader",
                "comparison__offer",
                text("span", "comparison__letter", letter(index)),
                element(
                        "p",
                        "comparison__title",
                        link(
                                Sitemap.offer(
                                        listed.listing().slug(), listed.offer().id()),
                                "",
                                listed.offer().title())),
                element(
                        "p",
                        "comparison__tools",
                        ShortlistLink.of(
                                listed.listing().slug(), listed.listing().content(), listed.offer()),
                        remove));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private Component row(Aspect aspect) {
        HtmlContainer row = part("tr", "row", "comparison__row", heading(aspect));
        for (int index = 0; index < compared.columns().size(); index++) {
            ListedOffer listed = compared.columns().get(index).listed();
            row.add(part(
                    "td",
                    "cell",
                    "comparison__cell",
                    cellLabel(index, listed),
                    cells.of(aspect, listed, compared.offers())));
        }
        return row;
    }

    private Component sameRow(Aspect aspect) {
        ListedOffer any = compared.columns().getFirst().listed();
        HtmlContainer cell =
                part("td", "cell", "comparison__cell comparison__cell--same", cells.of(aspect, any, List.of(any)));
        cell.getElement()
                .setAttribute("colspan", String.valueOf(compared.columns().size()));
        HtmlContainer heading = heading(aspect);
        heading.add(new Text(" "), text("span", "comparison__same", "The same for all"));
        return part("tr", "row", "comparison__row comparison__row--same", heading, cell);
    }

    private static HtmlContainer heading(Aspect aspect) {
        HtmlContainer heading = part("th", "rowheader", "comparison__aspect", text("span", "", aspect.label()));
        heading.getElement().setAttribute("scope", "row");
        return heading;
    }

    /** Seen where cells stand one below the other. */
    private static Component cellLabel(int index, ListedOffer listed) {
        HtmlContainer label = element(
                "p",
                "comparison__of",
                text("span", "comparison__letter", letter(index)),
                new Text(listed.offer().title()));
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static HtmlContainer part(String tag, String role, String classes, Component... children) {
        HtmlContainer part = element(tag, classes, children);
        part.getElement().setAttribute("role", role);
        return part;
    }
}
