package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.Demonstration;
import io.liaison.content.FormTemplate;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.List;
import java.util.Optional;

/** One offer: what it is, for whom, who provides what, and how to ask for an introduction. */
final class OfferCard {

    private static final int BELOW_NAME = 4;
    private static final int BELOW_LABEL = 5;
    private static final String NO_WAY_OUT = "A demonstration leads to no invented site, so there is no button here";

    private final Slug slug;
    private final ProfileContent profile;
    private final Labels labels;
    private final List<FormTemplate> forms;
    private final Demonstration demonstration;

    OfferCard(Slug slug, ProfileContent profile, Labels labels, List<FormTemplate> forms, Demonstration demonstration) {
        this.slug = slug;
        this.profile = profile;
        this.labels = labels;
        this.forms = forms;
        this.demonstration = demonstration;
    }

    /** The place of an offer within its profile's page. */
    static String id(Offer offer) {
        return "offer-" + offer.id();
    }

    Node of(Offer offer) {
        return element("article", "offer", head(offer), body(offer), foot(offer))
                .attr("id", id(offer))
                .attr("aria-labelledby", id(offer) + "-name");
    }

    private Node head(Offer offer) {
        Element head = element("header", "offer__head");
        String kind = labels.of(Vocabulary.OFFER_KIND, offer.kind());
        if (!offer.kind().isBlank() && !kind.equalsIgnoreCase(offer.title())) {
            head = head.with(text("p", "offer__kind", kind));
        }
        return head.with(text("h3", "offer__name", offer.title()).attr("id", id(offer) + "-name"));
    }

    private Node body(Offer offer) {
        Element body = element("div", "offer__body");
        if (!offer.description().isBlank()) {
            body = body.with(Prose.of(offer.description(), BELOW_NAME));
        }
        if (!offer.audiences().isEmpty()) {
            body = body.with(audiences(offer));
        }
        Element terms = element("div", "offer__terms")
                .with(labelled("What " + profile.shortName() + " provides", "", offer.partnerProvides()))
                .with(labelled(PlaceNames.CLIENT_PROVIDES, "", offer.clientProvides()));
        if (!terms.children().isEmpty()) {
            body = body.with(terms);
        }
        return body.with(labelled("Key advantage", "offer__advantage", offer.keyAdvantage()));
    }

    private Node audiences(Offer offer) {
        List<Element> items = offer.audiences().stream().map(this::audience).toList();
        return element(
                "div",
                "offer__audience",
                text("h4", "offer__label", "Who is this suitable for?"),
                element("ul", "ticks", items));
    }

    private Element audience(Audience audience) {
        String label = labels.of(Vocabulary.AUDIENCE, audience.term());
        Element item = text("li", "", label.isBlank() ? audience.note() : label);
        return label.isBlank() || audience.note().isBlank()
                ? item
                : item.with(text("span", "ticks__note", audience.note()));
    }

    private static Optional<Node> labelled(String label, String classes, String markdown) {
        return markdown.isBlank()
                ? Optional.empty()
                : Optional.of(
                        element("div", classes, text("h4", "offer__label", label), Prose.of(markdown, BELOW_LABEL)));
    }

    private Node foot(Offer offer) {
        Optional<CallToActionLink> call = CallToActionLink.of(slug, profile, offer, forms);
        Element notes = element("div", "");
        if (!offer.regions().isEmpty()) {
            List<String> regions = labels.of(Vocabulary.REGION, offer.regions());
            notes = notes.with(text("p", "offer__regions", "Offered in " + Wording.list(regions)));
        }
        notes = notes.with(
                call.map(this::hint).filter(hint -> !hint.isEmpty()).map(hint -> text("p", "offer__hint", hint)));
        Element calls = element("div", "offer__calls", ShortlistLink.of(slug, profile, offer))
                .with(call.filter(action -> demonstration.leadsSomewhere(action.destination()))
                        .map(action -> action.button(offer)));
        return element("footer", "offer__foot", notes, calls);
    }

    private String hint(CallToActionLink call) {
        return demonstration.leadsSomewhere(call.destination()) ? call.hint() : NO_WAY_OUT;
    }
}
