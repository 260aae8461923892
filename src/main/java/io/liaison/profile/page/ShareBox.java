package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page's address to pass on: to copy by hand where there is no script; frontend/js/share.js adds what the browser has for it. */
public final class ShareBox {

    private static final String FIELD = "share-address";

    private ShareBox() {}

    /** @param address the whole one, with this site's name */
    public static Node of(String title, String address) {
        Element input = element("input", "field__input")
                .attr("id", FIELD)
                .attr("value", address)
                .attr("readonly");
        Element label = text("label", "field__label", "Address of this page").attr("for", FIELD);
        Element copy = text("button", "button", "Copy").attr("type", "button").attr("hidden");
        String letter = "mailto:?subject=" + encode(title) + "&body=" + encode(address);
        Element box = element(
                "div",
                "share__box",
                label,
                input,
                element("p", "share__ways", copy, link(letter, "", "Send by e-mail")));
        return element("details", "share", text("summary", "share__name", "Share"), box);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
