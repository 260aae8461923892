package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.jsoup.nodes.Element;

/** What another site writes into its page to show a partner's card. */
final class EmbedCode {

    private static final String FIELD = "embed-code";

    private EmbedCode() {}

    /** @param address of the card, the whole one */
    static Component of(String name, String address) {
        HtmlContainer label = text("label", "field__label", "Copy this into the page that should show it");
        label.getElement().setAttribute("for", FIELD);
        HtmlContainer code = text("textarea", "field__input embed-code__text", frame(name, address));
        code.setId(FIELD);
        code.getElement()
                .setAttribute("rows", "4")
                .setAttribute("readonly", true)
                .setAttribute("spellcheck", "false");
        return element(
                "details",
                "embed-code",
                text("summary", "share__name", "Show this profile on your site"),
                element(
                        "div",
                        "embed-code__box",
                        label,
                        code,
                        text(
                                "p",
                                "",
                                "A card without script that is always up to date. Add ?theme=light or ?theme=dark to"
                                        + " its address where it should not follow the visitor's own setting.")));
    }

    private static String frame(String name, String address) {
        return new Element("iframe")
                .attr("src", address)
                .attr("title", name + " on Liaison")
                .attr("width", "400")
                .attr("height", "320")
                .attr("loading", "lazy")
                .attr("style", "border:0;max-width:100%")
                .outerHtml();
    }
}
