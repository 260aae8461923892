package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/**
 * The keys of a screen, and the switch that turns them off (WCAG 2.2, 2.1.4), kept by the browser. What opens, closes and switches is review.js: none of
 * it concerns the server.
 */
class KeyboardHelp extends HtmlContainer {

    /** @param keys what each does, in the order of the map; "Escape" and the like are written as on the key */
    KeyboardHelp(Map<String, String> keys) {
        super("dialog");
        addClassName("keys");
        getElement().setAttribute("aria-labelledby", "keys-title");
        H2 title = new H2("Keyboard shortcuts");
        title.setId("keys-title");
        HtmlContainer list = new HtmlContainer("dl");
        list.addClassName("keys__list");
        keys.forEach((key, words) -> list.add(row(key, words)));
        NativeButton close = new NativeButton("Close");
        close.addClassName("keys__close");
        add(title, list, onOff(), close);
    }

    /** Opens the help; it stays when the shortcuts are off. */
    static Button opener() {
        Button opener = new Button("Shortcuts");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.addClassName("keys__open");
        opener.setAriaLabel("Keyboard shortcuts");
        opener.getElement().setAttribute("aria-keyshortcuts", "?").setAttribute("aria-haspopup", "dialog");
        return opener;
    }

    private static Component row(String keys, String words) {
        HtmlContainer term = new HtmlContainer("dt");
        for (String key : keys.split(" ")) {
            term.add(new HtmlContainer("kbd", new Span(key)));
        }
        Div row = new Div(term, new HtmlContainer("dd", new Span(words)));
        row.addClassName("keys__row");
        return row;
    }

    private static Component onOff() {
        Input box = new Input();
        box.setType("checkbox");
        box.addClassName("keys__switch");
        NativeLabel label = new NativeLabel();
        label.addClassName("keys__label");
        label.add(box, new Span("Shortcuts of a single key are on in this browser"));
        return label;
    }
}
