package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;
import static java.util.stream.Collectors.joining;

import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.directory.ListingCard;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
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

    static Node of(ListingCard card, Labels labels) {
        ResultCard result = new ResultCard(card, labels);
        return element("article", "result", PartnerLogo.decorative(card.logo(), card.shortName()), result.body());
    }

    private Node body() {
        Element body = element("div", "result__body", name());
        String facts = facts();
        if (!facts.isEmpty()) {
            body = body.with(text("p", "result__facts", facts));
        }
        if (!card.summary().text().isBlank()) {
            body = body.with(element("p", "result__summary", Marked.of(card.summary())));
        }
        if (!card.shownOffers().isEmpty()) {
            body = body.with(offers());
        }
        if (card.excerpt() != null) {
            body = body.with(element(
                    "p",
                    "result__why",
                    text("span", "", "Found in the profile: "),
                    element("q", "", Marked.of(card.excerpt()))));
        }
        return body;
    }

    private Node name() {
        Element link = link(address, "", Marked.of(card.name()));
        if (!card.acronym().text().isBlank()) {
            Element acronym = element("span", "result__acronym", new Text("("))
                    .with(Marked.of(card.acronym()))
                    .with(new Text(")"));
            link = link.with(new Text(" "), acronym);
        }
        Element name = element("h3", "result__name", link);
        return card.demonstration() == null
                ? name
                : name.with(new Text(" "), text("span", "result__demonstration", card.demonstration()));
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

    private Node offers() {
        Element offers = element(
                        "ul",
                        "hits",
                        card.shownOffers().stream()
                                .map(offer -> OfferLine.of(card, offer, labels))
                                .toList())
                .attr("aria-label", "Ways to work with " + card.shortName());
        if (card.moreOffers() > 0) {
            String ways = card.moreOffers() == 1 ? "1 more way" : card.moreOffers() + " more ways";
            offers = offers.with(element(
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
