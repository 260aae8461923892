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
import io.liaison.directory.ListingCard.ShownOffer;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PartnerLogo;
import java.util.stream.Stream;

/** One partner among the results, with the ways to work with it that fit best. */
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
        if (!card.summary().text().isBlank()) {
            body.add(element("p", "result__summary", Marked.of(card.summary())));
        }
        HtmlContainer chips = chips();
        if (chips.getElement().getChildCount() > 0) {
            body.add(chips);
        }
        if (!card.shownOffers().isEmpty()) {
            HtmlContainer offers = element(
                    "ul",
                    "result__offers",
                    card.shownOffers().stream().map(this::offer).toList());
            offers.getElement().setAttribute("aria-label", "Ways to work with " + card.shortName());
            body.add(offers);
        }
        if (card.moreOffers() > 0) {
            String ways = card.moreOffers() == 1 ? "1 more way" : card.moreOffers() + " more ways";
            body.add(element(
                    "p",
                    "result__more",
                    link(address + "#ways", "", ways),
                    new Text(" to work with " + card.shortName())));
        }
        return body;
    }

    private Component name() {
        HtmlContainer link = link(address, "", Marked.of(card.name()));
        if (!card.acronym().text().isBlank()) {
            link.add(
                    new Text(" "),
                    element(
                            "span",
                            "result__acronym",
                            new Text("("),
                            element("span", "", Marked.of(card.acronym())),
                            new Text(")")));
        }
        return element("h3", "result__name", link);
    }

    private HtmlContainer chips() {
        Stream<String> terms = Stream.of(
                        Stream.of(labels.of(Vocabulary.ORGANISATION_TYPE, card.organisationType())),
                        labels.of(Vocabulary.DOMAIN, card.domains()).stream().limit(SHOWN_TERMS),
                        labels.of(Vocabulary.REGION, card.regions()).stream().limit(SHOWN_TERMS))
                .flatMap(labels -> labels)
                .filter(label -> !label.isBlank());
        return element(
                "ul", "chips", terms.map(label -> text("li", "chip", label)).toList());
    }

    private HtmlContainer offer(ShownOffer offer) {
        HtmlContainer item = element(
                "li",
                "result__offer",
                element(
                        "p",
                        "result__offer-name",
                        link(address + "#offer-" + offer.id(), "", Marked.of(offer.title()))));
        String audiences = offer.audiences().stream()
                .map(audience -> audience.label().text())
                .filter(label -> !label.isBlank())
                .map(ResultCard::withinSentence)
                .collect(joining(", "));
        if (!audiences.isEmpty()) {
            item.add(element("p", "result__offer-audience", text("span", "", "For"), new Text(" " + audiences)));
        }
        return item;
    }

    /** "Hospitals" becomes "hospitals", "SMEs" stays. */
    private static String withinSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
