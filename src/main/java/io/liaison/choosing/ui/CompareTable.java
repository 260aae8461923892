package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.choosing.Aspect;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.ComparedOffers.Column;
import io.liaison.choosing.ListedOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
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

    Node markup() {
        List<Aspect> same = compared.aspects().stream().filter(compared::isSame).toList();
        Element body = part("tbody", "rowgroup", "");
        for (Aspect aspect : compared.aspects()) {
            if (!same.contains(aspect)) {
                body = body.with(row(aspect));
            } else if (!compared.query().isShort()) {
                body = body.with(sameRow(aspect));
            }
        }
        Element table = part(
                        "table",
                        "table",
                        "comparison comparison--" + compared.columns().size(),
                        caption(),
                        head(),
                        body)
                .attr("id", TABLE);
        return same.isEmpty() ? table : element("div", "", folding(same), table);
    }

    private static Node caption() {
        return text("caption", "hidden-visually", "Offers by column, what there is to compare by row");
    }

    private Node folding(List<Aspect> same) {
        List<String> labels = same.stream()
                .map(aspect -> aspect.label().toLowerCase(java.util.Locale.UK))
                .toList();
        boolean isShort = compared.query().isShort();
        String words = isShort ? "Left out, being the same for all: " : "The same for all: ";
        Element toggle = link(
                        compared.query().otherwiseShown().address() + "#" + TABLE,
                        "",
                        new Text(isShort ? "Show everything" : "Show only what differs"))
                .attr("rel", "nofollow")
                .attr("data-part", "folding");
        return element("p", "comparison__folding", new Text(words + Wording.list(labels) + ". "), toggle);
    }

    private Node head() {
        Element row = part("tr", "row", "", element("td", "comparison__corner"));
        List<Element> offers = IntStream.range(0, compared.columns().size())
                .mapToObj(this::offer)
                .toList();
        return part("thead", "rowgroup", "", row.with(offers));
    }

    private Element offer(int index) {
        Column column = compared.columns().get(index);
        ListedOffer listed = column.listed();
        Element remove = link(
                        compared.query().without(column.asked()).address() + "#" + TABLE,
                        "comparison__remove",
                        icon("cross"),
                        new Text("Remove"),
                        spoken(": " + listed.offer().title()))
                .attr("rel", "nofollow")
                .attr("data-shortlist-remove", column.asked().toString())
                .attr("data-part", "remove-" + column.asked());
        return part(
                        "th",
                        "columnheader",
                        "comparison__offer",
                        text("span", "comparison__letter", letter(index)),
                        element(
                                "p",
                                "comparison__title",
                                link(
                                        Sitemap.offer(
                                                listed.listing().slug(),
                                                listed.offer().id()),
                                        "",
                                        listed.offer().title())),
                        element(
                                "p",
                                "comparison__tools",
                                ShortlistLink.of(
                                        listed.listing().slug(),
                                        listed.listing().content(),
                                        listed.offer()),
                                remove))
                .attr("scope", "col");
    }

    private Node row(Aspect aspect) {
        Element row = part("tr", "row", "comparison__row", heading(aspect));
        for (int index = 0; index < compared.columns().size(); index++) {
            ListedOffer listed = compared.columns().get(index).listed();
            row = row.with(part(
                    "td",
                    "cell",
                    "comparison__cell",
                    cellLabel(index, listed),
                    cells.of(aspect, listed, compared.offers())));
        }
        return row;
    }

    private Node sameRow(Aspect aspect) {
        ListedOffer any = compared.columns().getFirst().listed();
        Element cell = part(
                        "td", "cell", "comparison__cell comparison__cell--same", cells.of(aspect, any, List.of(any)))
                .attr("colspan", String.valueOf(compared.columns().size()));
        Element heading = heading(aspect).with(new Text(" "), text("span", "comparison__same", "The same for all"));
        return part("tr", "row", "comparison__row comparison__row--same", heading, cell);
    }

    private static Element heading(Aspect aspect) {
        return part("th", "rowheader", "comparison__aspect", text("span", "", aspect.label()))
                .attr("scope", "row");
    }

    /** Seen where cells stand one below the other. */
    private static Node cellLabel(int index, ListedOffer listed) {
        return element(
                        "p",
                        "comparison__of",
                        text("span", "comparison__letter", letter(index)),
                        new Text(listed.offer().title()))
                .attr("aria-hidden", "true");
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static Element part(String tag, String role, String classes, Node... children) {
        return element(tag, classes, children).attr("role", role);
    }
}
