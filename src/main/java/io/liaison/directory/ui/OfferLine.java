package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.directory.ListingCard;
import io.liaison.directory.ListingCard.ShownAudience;
import io.liaison.directory.ListingCard.ShownOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.ShortlistLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One offer in the context of its partner: "Facility Rental at ACTRIS, for pharmaceutical companies". */
final class OfferLine {

    private static final int SHOWN_AUDIENCES = 3;

    private OfferLine() {}

    static Element of(ListingCard card, ShownOffer offer, Labels labels) {
        String address = Sitemap.partner(card.slug()) + "#offer-" + offer.id();
        // A partner without an acronym has just been named in full.
        String place = card.acronym().text().isBlank() ? "hidden-visually" : "";
        Element words = element(
                "p",
                "hit__words",
                element("b", "", link(address, "hit__name", Marked.of(offer.title()))),
                text("span", place, " at " + card.shortName()));
        Element line =
                element("li", offer.wasAsked() ? "hit hit--asked" : "hit", words.with(audiences(offer.audiences())));
        String kind = labels.of(Vocabulary.OFFER_KIND, offer.kind());
        if (!kind.isBlank() && !kind.equalsIgnoreCase(offer.title().text())) {
            line = line.with(text("p", "hit__kind", kind));
        }
        return line.with(ShortlistLink.of(card.slug(), offer.id(), offer.title().text(), card.shortName()));
    }

    /** Those who were asked for come first; of many, the others are only counted. */
    private static List<Node> audiences(List<ShownAudience> all) {
        List<ShownAudience> audiences = all.stream()
                .filter(audience -> !audience.label().text().isBlank())
                .sorted(Comparator.comparing(audience -> !wasAsked(audience)))
                .toList();
        int shown = audiences.size() == SHOWN_AUDIENCES + 1 ? audiences.size() : SHOWN_AUDIENCES;
        List<Node> words = new ArrayList<>();
        String before = ", for ";
        for (ShownAudience audience : audiences.stream().limit(shown).toList()) {
            words.add(new Text(before));
            words.add(element(audience.isChosen() ? "b" : "span", "", Marked.withinSentence(audience.label())));
            before = ", ";
        }
        if (audiences.size() > shown) {
            words.add(new Text(" and " + (audiences.size() - shown) + " others"));
        }
        return words;
    }

    private static boolean wasAsked(ShownAudience audience) {
        return audience.isChosen() || audience.label().hasFindings();
    }
}
