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

/** Finds another offer for the comparison, with or without script. The field stays what it is while everything around it changes. */
final class AddOffer extends HtmlContainer {

    private static final String FIELD = "find";

    private final HtmlContainer heading = text("h2", "", "");
    private final HtmlContainer input = element("input", "search__input");
    private final HtmlContainer others = element("div", "");
    private final HtmlContainer form = composed();
    private final HtmlContainer found = element("div", "");

    AddOffer(ComparedOffers compared) {
        super("section");
        addClassName("compare__add");
        heading.setId("add");
        getElement().setAttribute("aria-labelledby", "add");
        add(heading, form, found);
        input.getElement()
                .setAttribute("value", compared.query().words())
                .setProperty("value", compared.query().words());
        show(compared);
    }

    void show(ComparedOffers compared) {
        CompareQuery query = compared.query();
        heading.setText(compared.columns().isEmpty() ? "Find an offer" : "Add another offer");
        others.removeAll();
        query.offers().forEach(offer -> others.add(hidden("offer", offer.toString())));
        if (query.isShort()) {
            others.add(hidden("show", "differences"));
        }
        found.removeAll();
        if (!query.words().isEmpty()) {
            found.add(found(compared));
        }
    }

    /** Without touching the field where it says so already: somebody may be typing in it. */
    void say(String words) {
        if (!typed().strip().equals(words)) {
            input.getElement().setProperty("value", words);
        }
    }

    HtmlContainer form() {
        return form;
    }

    HtmlContainer input() {
        return input;
    }

    String typed() {
        return input.getElement().getProperty("value", "");
    }

    private HtmlContainer composed() {
        HtmlContainer label = text("label", "field__label", "Words of the offer or its partner");
        label.getElement().setAttribute("for", FIELD);
        input.getElement()
                .setAttribute("type", "search")
                .setAttribute("id", FIELD)
                .setAttribute("name", FIELD)
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(CompareQuery.LONGEST));
        HtmlContainer button =
                element("button", "button search__button", icon("search"), text("span", "button__text", "Find"));
        button.getElement().setAttribute("type", "submit");
        HtmlContainer composed =
                element("form", "search compare__search", label, element("div", "search__row", input, button), others);
        composed.getElement()
                .setAttribute("role", "search")
                .setAttribute("action", Sitemap.compare())
                .setAttribute("method", "get")
                .setAttribute("data-live", "find");
        return composed;
    }

    private static Component hidden(String name, String value) {
        HtmlContainer hidden = element("input", "");
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return hidden;
    }

    private static HtmlContainer found(ComparedOffers compared) {
        String words = " for “" + compared.query().words() + "”";
        int offers = compared.found().size();
        HtmlContainer count = text(
                "p",
                "compare__count",
                offers == 0 ? "No other offer found" + words + ". Try fewer words." : Counted.offers(offers) + words);
        count.getElement().setAttribute("data-arrival", true).setAttribute("tabindex", "-1");
        return element(
                "div",
                "",
                count,
                element(
                        "ul",
                        "compare__found",
                        compared.found().stream()
                                .map(offer -> found(offer, compared.query()))
                                .toList()));
    }

    private static Component found(ListedOffer listed, CompareQuery query) {
        String address = query.lookingFor("").with(listed.key()).address();
        HtmlContainer add = inPlace(address, "button compare__add-button", new Text("Add"));
        add.add(spoken(": " + listed.offer().title()));
        add.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "add-" + listed.key());
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
