package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
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
    Component of(Aspect aspect, ListedOffer listed, List<ListedOffer> all) {
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

    private Component partner(ListedOffer listed) {
        ProfileContent profile = listed.listing().content();
        HtmlContainer partner = element(
                "div",
                "",
                element("p", "", link(Sitemap.partner(listed.listing().slug()), "", profile.name())));
        new Demonstration(installation)
                .word(profile.website())
                .ifPresent(word -> partner.add(element("p", "", text("span", "result__demonstration", word))));
        if (!profile.organisationType().isBlank()) {
            partner.add(
                    text("p", "comparison__soft", labels.of(Vocabulary.ORGANISATION_TYPE, profile.organisationType())));
        }
        if (listed.listing().publicity().isOverdue()) {
            partner.add(text("p", "comparison__soft", "Has not confirmed its profile for long"));
        }
        return partner;
    }

    private Component terms(
            Vocabulary vocabulary,
            ListedOffer listed,
            List<ListedOffer> all,
            Function<ListedOffer, Collection<String>> named) {
        Collection<String> own = named.apply(listed);
        HtmlContainer list = element("ul", "comparison__terms");
        all.stream()
                .flatMap(other -> named.apply(other).stream())
                .distinct()
                .forEach(code -> list.add(term(labels.of(vocabulary, code), own.contains(code))));
        return list;
    }

    private static Component term(String label, boolean isNamed) {
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

    private Component introduction(ListedOffer listed) {
        return CallToActionLink.of(listed.listing().slug(), listed.listing().content(), listed.offer(), forms)
                .filter(call -> new Demonstration(installation).leadsSomewhere(call.destination()))
                .<Component>map(call -> {
                    HtmlContainer cell = element("div", "", call.button(listed.offer()));
                    if (!call.hint().isEmpty()) {
                        cell.add(text("p", "comparison__soft", call.hint()));
                    }
                    cell.add(text("p", "comparison__way", onPaper(call.address())));
                    return cell;
                })
                .orElseGet(() -> text("p", "comparison__unsaid", "No way is named yet"));
    }

    private String onPaper(String address) {
        if (address.startsWith("mailto:")) {
            return address.substring("mailto:".length(), address.indexOf('?'));
        }
        return address.startsWith("/") ? installation.address(address) : address.replaceAll("[?#].*", "");
    }
}
