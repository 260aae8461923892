package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.Demonstration;
import io.liaison.content.FormTemplate;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
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

    Component of(Offer offer) {
        HtmlContainer card = element("article", "offer", head(offer), body(offer), foot(offer));
        card.setId(id(offer));
        card.getElement().setAttribute("aria-labelledby", id(offer) + "-name");
        return card;
    }

    private Component head(Offer offer) {
        HtmlContainer head = element("header", "offer__head");
        String kind = labels.of(Vocabulary.OFFER_KIND, offer.kind());
        if (!offer.kind().isBlank() && !kind.equalsIgnoreCase(offer.title())) {
            head.add(text("p", "offer__kind", kind));
        }
        HtmlContainer name = text("h3", "offer__name", offer.title());
        name.setId(id(offer) + "-name");
        head.add(name);
        return head;
    }

    private Component body(Offer offer) {
        HtmlContainer body = element("div", "offer__body");
        if (!offer.description().isBlank()) {
            body.add(Prose.of(offer.description(), BELOW_NAME));
        }
        if (!offer.audiences().isEmpty()) {
            body.add(audiences(offer));
        }
        HtmlContainer terms = element("div", "offer__terms");
        labelled("What " + profile.shortName() + " provides", "", offer.partnerProvides())
                .ifPresent(terms::add);
        labelled(PlaceNames.CLIENT_PROVIDES, "", offer.clientProvides()).ifPresent(terms::add);
        if (terms.getElement().getChildCount() > 0) {
            body.add(terms);
        }
        labelled("Key advantage", "offer__advantage", offer.keyAdvantage()).ifPresent(body::add);
        return body;
    }

    private Component audiences(Offer offer) {
        HtmlContainer list = element("ul", "ticks");
        for (Audience audience : offer.audiences()) {
            String label = labels.of(Vocabulary.AUDIENCE, audience.term());
            HtmlContainer item = text("li", "", label.isBlank() ? audience.note() : label);
            if (!label.isBlank() && !audience.note().isBlank()) {
                item.add(text("span", "ticks__note", audience.note()));
            }
            list.add(item);
        }
        return element("div", "offer__audience", text("h4", "offer__label", "Who is this suitable for?"), list);
    }

    private static Optional<Component> labelled(String label, String classes, String markdown) {
        return markdown.isBlank()
                ? Optional.empty()
                : Optional.of(
                        element("div", classes, text("h4", "offer__label", label), Prose.of(markdown, BELOW_LABEL)));
    }

    private Component foot(Offer offer) {
        Optional<CallToActionLink> call = CallToActionLink.of(slug, profile, offer, forms);
        HtmlContainer notes = element("div", "");
        if (!offer.regions().isEmpty()) {
            List<String> regions = labels.of(Vocabulary.REGION, offer.regions());
            notes.add(text("p", "offer__regions", "Offered in " + Wording.list(regions)));
        }
        call.map(this::hint)
                .filter(hint -> !hint.isEmpty())
                .ifPresent(hint -> notes.add(text("p", "offer__hint", hint)));
        HtmlContainer calls = element("div", "offer__calls", ShortlistLink.of(slug, profile, offer));
        call.filter(action -> demonstration.leadsSomewhere(action.destination()))
                .ifPresent(action -> calls.add(action.button(offer)));
        return element("footer", "offer__foot", notes, calls);
    }

    private String hint(CallToActionLink call) {
        return demonstration.leadsSomewhere(call.destination()) ? call.hint() : NO_WAY_OUT;
    }
}
