package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import io.liaison.base.UnsafeCharacters;

/** What forms for visitors are made of: plain HTML that works without script, session and cookie. */
public final class PlainForm {

    /** No person sees this field; programs that fill in every field do. */
    public static final String TRAP = "homepage";

    private PlainForm() {}

    public static HtmlContainer submit(String words) {
        HtmlContainer button = text("button", "button button--primary", words);
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    public static HtmlContainer hidden(String name, String value) {
        HtmlContainer input = element("input", "");
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return input;
    }

    /** One line that must be filled in. It has no limit that the browser would cut at: what is too long is told of, and kept. */
    public static HtmlContainer input(String type, String value, String autocomplete) {
        HtmlContainer input = element("input", "field__input");
        Element attributes = input.getElement()
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        if (!value.isEmpty()) {
            attributes.setAttribute("value", UnsafeCharacters.removedFrom(value));
        }
        return input;
    }

    /** Several lines that must be filled in. */
    public static HtmlContainer area(String value, int rows) {
        HtmlContainer area = element("textarea", "field__input");
        if (!value.isEmpty()) {
            area.add(new Text(UnsafeCharacters.removedFrom(value)));
        }
        area.getElement().setAttribute("rows", String.valueOf(rows)).setAttribute("required", true);
        return area;
    }

    public static Component trap() {
        HtmlContainer input = element("input", "");
        input.setId(TRAP);
        input.getElement()
                .setAttribute("name", TRAP)
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off");
        HtmlContainer label = text("label", "", "Leave this empty");
        label.getElement().setAttribute("for", TRAP);
        HtmlContainer trap = element("div", "hidden-visually", label, input);
        trap.getElement().setAttribute("aria-hidden", "true");
        return trap;
    }
}
