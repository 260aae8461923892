package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import io.liaison.markup.Element;
import io.liaison.markup.Text;
import java.util.List;
import java.util.Locale;

/** One change as a reviewer reads it. */
public final class ChangeArticle {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private ChangeArticle() {}

    /** With a word that says of what kind it is; in a first submission everything is new, so nothing needs to say so. */
    public static Element of(Change change, Comparison comparison) {
        Element field = element("h4", "compare__field", text("span", "", change.field()));
        return comparison.isFirst()
                ? article(change, "compare__item compare__item--plain", field)
                : article(
                        change,
                        "compare__item compare__item--plain compare__item--" + word(change),
                        field.with(badge(change)));
    }

    /** Where a link finds the change on the page. */
    static String id(Change change) {
        return idAt(change.place());
    }

    /** The id of the element that shows the change at a place. */
    public static String idAt(String place) {
        return "change-" + place.replaceAll("[^\\w-]", "-");
    }

    static String word(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What differs, without saying where. */
    public static Element body(Change change) {
        return switch (change) {
            case Change.Text text -> ComparedText.of(text);
            case Change.Items items -> items(items);
            case Change.Image image -> ComparedPictures.of(image);
            case Change.Order order -> moves(order);
            case Change.Part part -> part(part);
        };
    }

    private static Element article(Change change, String classes, Element field) {
        return element("article", classes, element("div", "", field, body(change)))
                .attr("id", id(change))
                .attr("tabindex", "-1");
    }

    private static Element badge(Change change) {
        String tone =
                switch (change.kind()) {
                    case ADDED -> "success";
                    case REMOVED -> "error";
                    case CHANGED -> "warning";
                    case MOVED -> "info";
                };
        return text("span", "badge badge--" + tone, change.kind().label());
    }

    private static Element items(Change.Items items) {
        List<Element> lines =
                items.items().stream().map(item -> item(item, items.kind())).toList();
        return element("ul", "compare__text compare__list", lines);
    }

    private static Element item(Change.Item item, Change.Kind ofList) {
        boolean allAlike = ofList == Change.Kind.ADDED || ofList == Change.Kind.REMOVED;
        Element line = element(
                "li",
                "",
                allAlike ? text("span", "", item.segments().getFirst().text()) : Marks.all("span", item.segments()));
        return item.kind() == Change.Kind.MOVED
                ? line.with(new Text(" "), text("span", "compare__moved", "moved"))
                : line;
    }

    private static Element moves(Change.Order order) {
        List<Element> moves = order.moves().stream()
                .map(move -> element(
                        "li",
                        "",
                        text("span", "", move.title() + " "),
                        text(
                                "span",
                                "compare__moved",
                                "moved from " + ordinal(move.from()) + " to " + ordinal(move.to()) + " place")))
                .toList();
        return element("ul", "compare__text compare__list", moves);
    }

    private static Element part(Change.Part part) {
        List<Element> fields =
                part.changes().stream().map(change -> field(change, part)).toList();
        return element("div", "compare__part", fields);
    }

    private static Element field(Change change, Change.Part part) {
        Element field = element("h5", "compare__field", text("span", "", change.field()));
        boolean isToTell = part.kind() == Change.Kind.CHANGED && change.kind() != Change.Kind.CHANGED;
        return element("div", "", isToTell ? field.with(badge(change)) : field, body(change));
    }

    private static String ordinal(int place) {
        return place <= ORDINALS.size() ? ORDINALS.get(place - 1) : place + "th";
    }
}
