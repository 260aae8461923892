package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.ListedOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PlainForm;
import java.util.ArrayList;
import java.util.List;

/** Finds another offer for the comparison, with or without script. */
final class AddOffer {

    private static final String FIELD = "find";

    private AddOffer() {}

    static Node to(ComparedOffers compared) {
        CompareQuery query = compared.query();
        Element found = element("div", "");
        return element(
                        "section",
                        "compare__add",
                        text("h2", "", compared.columns().isEmpty() ? "Find an offer" : "Add another offer")
                                .attr("id", "add"),
                        form(query),
                        query.words().isEmpty() ? found : found.with(found(compared)))
                .attr("aria-labelledby", "add");
    }

    private static Node form(CompareQuery query) {
        Element input = element("input", "search__input")
                .attr("type", "search")
                .attr("id", FIELD)
                .attr("name", FIELD)
                .attr("autocomplete", "off")
                .attr("enterkeyhint", "search")
                .attr("maxlength", String.valueOf(CompareQuery.LONGEST))
                .attr("value", query.words());
        Element button = element(
                        "button", "button search__button", icon("search"), text("span", "button__text", "Find"))
                .attr("type", "submit");
        return element(
                        "form",
                        "search compare__search",
                        text("label", "field__label", "Words of the offer or its partner")
                                .attr("for", FIELD),
                        element("div", "search__row", input, button),
                        element("div", "", others(query)))
                .attr("role", "search")
                .attr("action", Sitemap.compare())
                .attr("method", "get")
                .attr("data-live", "find");
    }

    /** What is compared already goes along. */
    private static List<Element> others(CompareQuery query) {
        List<Element> others = new ArrayList<>();
        query.offers().forEach(offer -> others.add(PlainForm.hidden("offer", offer.toString())));
        if (query.isShort()) {
            others.add(PlainForm.hidden("show", "differences"));
        }
        return others;
    }

    private static Node found(ComparedOffers compared) {
        String words = " for “" + compared.query().words() + "”";
        int offers = compared.found().size();
        Element count = text(
                        "p",
                        "compare__count",
                        offers == 0
                                ? "No other offer found" + words + ". Try fewer words."
                                : Counted.offers(offers) + words)
                .attr("data-arrival")
                .attr("tabindex", "-1");
        List<Node> list = compared.found().stream()
                .map(offer -> found(offer, compared.query()))
                .toList();
        return element("div", "", count, element("ul", "compare__found", list));
    }

    private static Node found(ListedOffer listed, CompareQuery query) {
        String address = query.lookingFor("").with(listed.key()).address();
        Element add = link(
                        address,
                        "button compare__add-button",
                        new Text("Add"),
                        spoken(": " + listed.offer().title()))
                .attr("rel", "nofollow")
                .attr("data-part", "add-" + listed.key());
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
