package io.liaison.bench.generator;

import io.liaison.bench.generator.Content.Offer;
import java.util.ArrayList;
import java.util.List;

/** What a listing is found by, in four weights, composed as Liaison's own directory.SearchTexts does. */
record SearchTexts(String names, String offers, String summary, String texts) {

    static SearchTexts of(Content content, Terms terms) {
        return new SearchTexts(
                content.name() + " " + content.acronym(),
                String.join("\n", offers(content, terms)),
                String.join("\n", summary(content, terms)),
                String.join("\n", texts(content)));
    }

    private static List<String> offers(Content content, Terms terms) {
        List<String> offers = new ArrayList<>();
        for (Offer offer : content.offers()) {
            offers.add(offer.title());
            offers.add(terms.label("OFFER_KIND", offer.kind()));
            offer.audiences().forEach(audience -> {
                offers.add(terms.label("AUDIENCE", audience.term()));
                offers.add(audience.note());
            });
        }
        return offers;
    }

    private static List<String> summary(Content content, Terms terms) {
        List<String> summary = new ArrayList<>(List.of(content.summary()));
        summary.add(terms.label("ORGANISATION_TYPE", content.organisationType()));
        content.domains().forEach(domain -> summary.add(terms.label("DOMAIN", domain)));
        content.regions().forEach(region -> summary.add(terms.label("REGION", region)));
        return summary;
    }

    private static List<String> texts(Content content) {
        List<String> texts = new ArrayList<>(List.of(PlainText.of(content.overview()), content.vision()));
        for (Offer offer : content.offers()) {
            texts.add(PlainText.of(offer.description()));
            texts.add(PlainText.of(offer.partnerProvides()));
            texts.add(PlainText.of(offer.clientProvides()));
            texts.add(PlainText.of(offer.keyAdvantage()));
        }
        texts.addAll(content.mission());
        content.values().forEach(value -> texts.add(value.name() + " " + value.statement()));
        content.sections().forEach(section -> texts.add(section.title() + " " + PlainText.of(section.text())));
        content.news().forEach(news -> texts.add(news.title() + " " + PlainText.of(news.text())));
        return texts;
    }
}
