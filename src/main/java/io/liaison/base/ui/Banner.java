package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A message that belongs to the page and stays until it is no longer true. Errors are read out at once, the rest when there is a pause. */
public class Banner extends Div {

    private final Div text = new Div();

    public Banner(Tone tone) {
        addClassNames("banner", "banner" + tone.suffix());
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        text.addClassName("banner__text");
        add(text);
    }

    public Banner(Tone tone, String message) {
        this(tone);
        say(message);
    }

    /** Adds a heading. */
    public Banner title(String words) {
        Paragraph title = new Paragraph(words);
        title.addClassName("banner__title");
        text.add(title);
        return this;
    }

    /** Adds a paragraph. */
    public Banner say(String words) {
        text.add(new Paragraph(words));
        return this;
    }

    /** Adds a list. */
    public Banner list(List<? extends Component> points) {
        UnorderedList list = new UnorderedList();
        list.addClassName("banner__list");
        points.forEach(point -> list.add(new ListItem(point)));
        text.add(list);
        return this;
    }

    /** Adds what can be done about it, at the end. */
    public Banner offer(Component... actions) {
        add(actions);
        return this;
    }
}
