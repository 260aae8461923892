package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.ListedOffer;

/** Finds another offer for the comparison, with or without script. */
final class AddOffer {

    private static final String FIELD = "find";

    private AddOffer() {}

    static Component of(ComparedOffers compared, HtmlContainer form) {
        String title = compared.columns().isEmpty() ? "Find an offer" : "Add another offer";
        HtmlContainer heading = text("h2", "", title);
        heading.setId("add");
        HtmlContainer section = element("section", "compare__add", heading, form);
        if (!compared.query().words().isEmpty()) {
            section.add(found(compared));
        }
        section.getElement().setAttribute("aria-labelledby", "add");
        return section;
    }

    static HtmlContainer form(CompareQuery query) {
        HtmlContainer label = text("label", "field__label", "Words of the offer or its partner");
        label.getElement().setAttribute("for", FIELD);
        HtmlContainer input = element("input", "search__input");
        input.getElement()
                .setAttribute("type", "search")
                .setAttribute("id", FIELD)
                .setAttribute("name", FIELD)
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(CompareQuery.LONGEST))
                .setAttribute("value", query.words())
                .setProperty("value", query.words());
        HtmlContainer button =
                element("button", "button search__button", icon("search"), text("span", "button__text", "Find"));
        button.getElement().setAttribute("type", "submit");
        HtmlContainer form =
                element("form", "search compare__search", label, element("div", "search__row", input, button));
        form.getElement()
                .setAttribute("role", "search")
                .setAttribute("action", Sitemap.compare())
                .setAttribute("method", "get");
        query.offers().forEach(offer -> form.add(hidden("offer", offer.toString())));
        if (query.isShort()) {
            form.add(hidden("show", "differences"));
        }
        return form;
    }

    private static Component hidden(String name, String value) {
        HtmlContainer hidden = element("input", "");
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return hidden;
    }

    private static Component found(ComparedOffers compared) {
        if (compared.found().isEmpty()) {
            return text(
                    "p",
                    "results__notice",
                    "No other offer is found by “" + compared.query().words() + "”. Try fewer words.");
        }
        return element(
                "ul",
                "compare__found",
                compared.found().stream()
                        .map(offer -> found(offer, compared.query()))
                        .toList());
    }

    private static Component found(ListedOffer listed, CompareQuery query) {
        String address = query.lookingFor("").with(listed.key()).address();
        HtmlContainer add = inPlace(address, "button compare__add-button", new Text("Add"));
        add.add(spoken(": " + listed.offer().title()));
        add.getElement().setAttribute("rel", "nofollow");
        return element(
                "li",
                "compare__found-offer",
                element(
                        "p",
                        "",
                        link(
                                Sitemap.offer(
                                        listed.listing().slug(), listed.offer().id()),
                                "",
                                listed.offer().title()),
                        new Text(" at " + listed.listing().content().name())),
                add);
    }
}
