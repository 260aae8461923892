package io.liaison.comparison.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Tone;
import io.liaison.comparison.Change;
import java.util.List;
import java.util.Locale;

/** One change as a reviewer reads it. */
public class ChangeArticle extends Article {

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

    private ChangeArticle(Change change, Component... heading) {
        addClassNames(
                "compare__item",
                "compare__item--plain",
                "compare__item--" + change.kind().name().toLowerCase(Locale.ROOT));
        setId(id(change));
        getElement().setAttribute("tabindex", "-1");
        H4 field = new H4(heading);
        field.addClassName("compare__field");
        add(new Div(field, body(change)));
    }

    /** A change, with a word that says of what kind it is. */
    static ChangeArticle of(Change change) {
        return new ChangeArticle(change, new Span(change.field()), badge(change));
    }

    /** What a first submission says: everything is new, so nothing needs to say so. */
    static ChangeArticle ofFirst(Change change) {
        ChangeArticle article = new ChangeArticle(change, new Span(change.field()));
        article.removeClassName("compare__item--added");
        return article;
    }

    /** Where a link finds the change on the page. */
    static String id(Change change) {
        return idAt(change.place());
    }

    /** The id of the element that shows the change at a place. */
    public static String idAt(String place) {
        return "change-" + place.replaceAll("[^\\w-]", "-");
    }

    private static Badge badge(Change change) {
        Tone tone =
                switch (change.kind()) {
                    case ADDED -> Tone.SUCCESS;
                    case REMOVED -> Tone.ERROR;
                    case CHANGED -> Tone.WARNING;
                    case MOVED -> Tone.INFO;
                };
        return new Badge(tone, change.kind().label());
    }

    /** What differs, without saying where. */
    public static Component body(Change change) {
        return switch (change) {
            case Change.Text text -> new ComparedText(text);
            case Change.Items items -> items(items);
            case Change.Image image -> new ComparedPictures(image);
            case Change.Order order -> moves(order);
            case Change.Part part -> part(part);
        };
    }

    private static Component items(Change.Items items) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("compare__text", "compare__list");
        items.items().forEach(item -> list.add(item(item, items.kind())));
        return list;
    }

    private static ListItem item(Change.Item item, Change.Kind ofList) {
        ListItem line = new ListItem();
        boolean allAlike = ofList == Change.Kind.ADDED || ofList == Change.Kind.REMOVED;
        line.add(allAlike ? new Span(item.segments().getFirst().text()) : marked(item));
        if (item.kind() == Change.Kind.MOVED) {
            Span moved = new Span("moved");
            moved.addClassName("compare__moved");
            line.add(new Span(" "), moved);
        }
        return line;
    }

    private static Component marked(Change.Item item) {
        Span words = new Span();
        item.segments().forEach(segment -> words.add(Marks.mark(segment)));
        return words;
    }

    private static Component moves(Change.Order order) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("compare__text", "compare__list");
        order.moves().forEach(move -> {
            Span moved = new Span("moved from " + ordinal(move.from()) + " to " + ordinal(move.to()) + " place");
            moved.addClassName("compare__moved");
            list.add(new ListItem(new Span(move.title() + " "), moved));
        });
        return list;
    }

    private static Component part(Change.Part part) {
        Div fields = new Div();
        fields.addClassName("compare__part");
        part.changes().forEach(change -> {
            HtmlContainer field = new HtmlContainer("h5", new Span(change.field()));
            field.addClassName("compare__field");
            if (part.kind() == Change.Kind.CHANGED && change.kind() != Change.Kind.CHANGED) {
                field.add(badge(change));
            }
            fields.add(new Div(field, body(change)));
        });
        return fields;
    }

    private static String ordinal(int place) {
        return place <= ORDINALS.size() ? ORDINALS.get(place - 1) : place + "th";
    }
}
