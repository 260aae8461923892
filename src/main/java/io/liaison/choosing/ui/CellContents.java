package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.choosing.Aspect;
import io.liaison.choosing.ListedOffer;
import io.liaison.content.Audience;
import io.liaison.content.Demonstration;
import io.liaison.content.FormTemplate;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.CallToActionLink;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.Prose;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What stands in the cells of a comparison. */
record CellContents(Labels labels, List<FormTemplate> forms, Installation installation) {

    private static final int BELOW_TITLE = 2;

    /** @param all the offers beside this one: terms stand in the same order in each cell, also those that only others name */
    Node of(Aspect aspect, ListedOffer listed, List<ListedOffer> all) {
        if (!aspect.isTold(listed) && aspect != Aspect.AUDIENCE && aspect != Aspect.REGIONS) {
            return text("p", "comparison__unsaid", "Not said");
        }
        Offer offer = listed.offer();
        return switch (aspect) {
            case PARTNER -> partner(listed);
            case KIND -> text("p", "", labels.of(Vocabulary.OFFER_KIND, offer.kind()));
            case AUDIENCE -> terms(Vocabulary.AUDIENCE, listed, all, CellContents::audiences);
            case DESCRIPTION -> Prose.of(offer.description(), BELOW_TITLE);
            case PARTNER_PROVIDES -> Prose.of(offer.partnerProvides(), BELOW_TITLE);
            case CLIENT_PROVIDES -> Prose.of(offer.clientProvides(), BELOW_TITLE);
            case KEY_ADVANTAGE -> Prose.of(offer.keyAdvantage(), BELOW_TITLE);
            case REGIONS ->
                terms(Vocabulary.REGION, listed, all, other -> other.offer().regions());
            case INTRODUCTION -> introduction(listed);
        };
    }

    private Node partner(ListedOffer listed) {
        ProfileContent profile = listed.listing().content();
        Element partner = element(
                        "div",
                        "",
                        element("p", "", link(Sitemap.partner(listed.listing().slug()), "", profile.name())))
                .with(new Demonstration(installation)
                        .word(profile.website())
                        .map(word -> element("p", "", text("span", "result__demonstration", word))));
        if (!profile.organisationType().isBlank()) {
            partner = partner.with(
                    text("p", "comparison__soft", labels.of(Vocabulary.ORGANISATION_TYPE, profile.organisationType())));
        }
        if (listed.listing().publicity().isOverdue()) {
            partner = partner.with(text("p", "comparison__soft", "Has not confirmed its profile for long"));
        }
        return partner;
    }

    private Node terms(
            Vocabulary vocabulary,
            ListedOffer listed,
            List<ListedOffer> all,
            Function<ListedOffer, Collection<String>> named) {
        Collection<String> own = named.apply(listed);
        List<Node> terms = all.stream()
                .flatMap(other -> named.apply(other).stream())
                .distinct()
                .map(code -> term(labels.of(vocabulary, code), own.contains(code)))
                .toList();
        return element("ul", "comparison__terms", terms);
    }

    private static Node term(String label, boolean isNamed) {
        return isNamed
                ? element("li", "comparison__term", icon("check"), new Text(label))
                : element(
                        "li",
                        "comparison__term comparison__term--not",
                        icon("minus"),
                        spoken("Not: "),
                        new Text(label));
    }

    private static List<String> audiences(ListedOffer listed) {
        return listed.offer().audiences().stream()
                .map(Audience::term)
                .filter(term -> !term.isBlank())
                .toList();
    }

    private Node introduction(ListedOffer listed) {
        return CallToActionLink.of(listed.listing().slug(), listed.listing().content(), listed.offer(), forms)
                .filter(call -> new Demonstration(installation).leadsSomewhere(call.destination()))
                .map(call -> introduction(call, listed.offer()))
                .orElseGet(() -> text("p", "comparison__unsaid", "No way is named yet"));
    }

    private Element introduction(CallToActionLink call, Offer offer) {
        Element cell = element("div", "", call.button(offer));
        if (!call.hint().isEmpty()) {
            cell = cell.with(text("p", "comparison__soft", call.hint()));
        }
        return cell.with(text("p", "comparison__way", onPaper(call.address())));
    }

    private String onPaper(String address) {
        if (address.startsWith("mailto:")) {
            return address.substring("mailto:".length(), address.indexOf('?'));
        }
        return address.startsWith("/") ? installation.address(address) : address.replaceAll("[?#].*", "");
    }
}
