package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.markup.Node;

/** What another site writes into its page to show a partner's card. */
final class EmbedCode {

    private static final String FIELD = "embed-code";

    private EmbedCode() {}

    /** @param address of the card, the whole one */
    static Node of(String name, String address) {
        return element(
                "details",
                "embed-code",
                text("summary", "share__name", "Show this profile on your site"),
                element(
                        "div",
                        "embed-code__box",
                        text("label", "field__label", "Copy this into the page that should show it")
                                .attr("for", FIELD),
                        text("textarea", "field__input embed-code__text", frame(name, address))
                                .attr("id", FIELD)
                                .attr("rows", "4")
                                .attr("readonly")
                                .attr("spellcheck", "false"),
                        text(
                                "p",
                                "",
                                "A card without script that is always up to date. Add ?theme=light or ?theme=dark to"
                                        + " its address where it should not follow the visitor's own setting.")));
    }

    private static String frame(String name, String address) {
        return element("iframe", "")
                .attr("src", address)
                .attr("title", name + " on Liaison")
                .attr("width", "400")
                .attr("height", "320")
                .attr("loading", "lazy")
                .attr("style", "border:0;max-width:100%")
                .html();
    }
}
