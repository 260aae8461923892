package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.directory.ListingCard;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PartnerLogo;
import java.util.List;
import java.util.stream.Stream;

/** One partner among the results, with the ways to work with it that were asked for, and why it is there. */
final class ResultCard {

    private static final int SHOWN_TERMS = 3;

    private final ListingCard card;
    private final Labels labels;
    private final String address;

    private ResultCard(ListingCard card, Labels labels) {
        this.card = card;
        this.labels = labels;
        this.address = Sitemap.partner(card.slug());
    }

    static Component of(ListingCard card, Labels labels) {
        ResultCard result = new ResultCard(card, labels);
        return element("article", "result", PartnerLogo.decorative(card.logo(), card.shortName()), result.body());
    }

    private Component body() {
        HtmlContainer body = element("div", "result__body", name());
        String facts = facts();
        if (!facts.isEmpty()) {
            body.add(text("p", "result__facts", facts));
        }
        if (!card.summary().text().isBlank()) {
            body.add(element("p", "result__summary", Marked.of(card.summary())));
        }
        if (!card.shownOffers().isEmpty()) {
            body.add(offers());
        }
        if (card.excerpt() != null) {
            body.add(element(
                    "p",
                    "result__why",
                    text("span", "", "Found in the profile: "),
                    element("q", "", Marked.of(card.excerpt()))));
        }
        return body;
    }

    private Component name() {
        HtmlContainer link = link(address, "", Marked.of(card.name()));
        HtmlContainer name = element("h3", "result__name", link);
        if (card.demonstration() != null) {
            name.add(new Text(" "), text("span", "result__demonstration", card.demonstration()));
        }
        if (!card.acronym().text().isBlank()) {
            HtmlContainer acronym = element("span", "result__acronym", new Text("("));
            acronym.add(Marked.of(card.acronym()));
            acronym.add(new Text(")"));
            link.add(new Text(" "), acronym);
        }
        return name;
    }

    /** "Research institute · Singapore · Cell and gene therapy, Biomanufacturing". */
    private String facts() {
        return Stream.of(
                        labels.of(Vocabulary.ORGANISATION_TYPE, card.organisationType()),
                        some(labels.of(Vocabulary.REGION, card.regions())),
                        some(labels.of(Vocabulary.DOMAIN, card.domains())))
                .filter(fact -> !fact.isBlank())
                .collect(joining(" · "));
    }

    private static String some(List<String> terms) {
        String shown = terms.stream().limit(SHOWN_TERMS).collect(joining(", "));
        return terms.size() > SHOWN_TERMS ? shown + " and " + (terms.size() - SHOWN_TERMS) + " more" : shown;
    }

    private Component offers() {
        HtmlContainer offers = element(
                "ul",
                "hits",
                card.shownOffers().stream()
                        .map(offer -> OfferLine.of(card, offer, labels))
                        .toList());
        offers.getElement().setAttribute("aria-label", "Ways to work with " + card.shortName());
        if (card.moreOffers() > 0) {
            String ways = card.moreOffers() == 1 ? "1 more way" : card.moreOffers() + " more ways";
            offers.add(element(
                    "li",
                    "hit hit--more",
                    element(
                            "p",
                            "",
                            link(address + "#ways", "", ways),
                            text("span", "hidden-visually", " to work with " + card.shortName()))));
        }
        return offers;
    }
}
