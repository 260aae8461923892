package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.UnsafeCharacters;
import io.liaison.markup.Element;
import io.liaison.markup.Node;

/** What forms for visitors are made of: plain HTML that works without script, session and cookie. */
public final class PlainForm {

    /** No person sees this field; programs that fill in every field do. */
    public static final String TRAP = "homepage";

    private PlainForm() {}

    public static Element submit(String words) {
        return text("button", "button button--primary", words).attr("type", "submit");
    }

    public static Element hidden(String name, String value) {
        return element("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** One line that must be filled in. It has no limit that the browser would cut at: what is too long is told of, and kept. */
    public static Element input(String type, String value, String autocomplete) {
        Element input = element("input", "field__input")
                .attr("type", type)
                .attr("autocomplete", autocomplete)
                .attr("required");
        return value.isEmpty() ? input : input.attr("value", UnsafeCharacters.removedFrom(value));
    }

    /** Several lines that must be filled in. */
    public static Element area(String value, int rows) {
        return text("textarea", "field__input", UnsafeCharacters.removedFrom(value))
                .attr("rows", String.valueOf(rows))
                .attr("required");
    }

    public static Node trap() {
        Element input = element("input", "")
                .attr("id", TRAP)
                .attr("name", TRAP)
                .attr("tabindex", "-1")
                .attr("autocomplete", "off");
        Element label = text("label", "", "Leave this empty").attr("for", TRAP);
        return element("div", "hidden-visually", label, input).attr("aria-hidden", "true");
    }
}
