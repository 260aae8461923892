package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page's address to pass on: to copy by hand where there is no script; frontend/js/share.js adds what the browser has for it. */
public final class ShareBox {

    private static final String FIELD = "share-address";

    private ShareBox() {}

    /** @param address the whole one, with this site's name */
    public static Component of(String title, String address) {
        HtmlContainer input = element("input", "field__input");
        input.setId(FIELD);
        input.getElement().setAttribute("value", address).setAttribute("readonly", true);
        HtmlContainer label = text("label", "field__label", "Address of this page");
        label.getElement().setAttribute("for", FIELD);
        HtmlContainer copy = text("button", "button", "Copy");
        copy.getElement().setAttribute("type", "button").setAttribute("hidden", true);
        String letter = "mailto:?subject=" + encode(title) + "&body=" + encode(address);
        HtmlContainer box = element(
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
