package io.liaison.bench.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a listing is found by, in the form in which Liaison's own listings.Findable stores it. */
record Findable(
        int schema,
        String name,
        String acronym,
        List<String> aliases,
        String summary,
        List<String> texts,
        String type,
        List<String> domains,
        List<String> regions,
        List<FindableOffer> offers) {

    record FindableOffer(
            String id,
            String title,
            String kind,
            List<String> audiences,
            List<String> notes,
            List<String> texts,
            List<String> regions) {}

    static Findable of(Content content) {
        return new Findable(
                1,
                content.name(),
                content.acronym(),
                content.aliases(),
                content.summary(),
                texts(content),
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.offers().stream().map(Findable::offer).toList());
    }

    private static FindableOffer offer(Content.Offer offer) {
        return new FindableOffer(
                offer.id(),
                offer.title(),
                offer.kind(),
                offer.audiences().stream().map(Content.Audience::term).toList(),
                List.of(),
                Stream.of(offer.description(), offer.partnerProvides(), offer.clientProvides(), offer.keyAdvantage())
                        .map(PlainText::of)
                        .toList(),
                offer.regions());
    }

    private static List<String> texts(Content content) {
        List<String> texts = new ArrayList<>(List.of(PlainText.of(content.overview()), content.vision()));
        texts.addAll(content.mission());
        content.values().forEach(value -> texts.add(value.name() + ": " + value.statement()));
        content.sections().forEach(section -> texts.addAll(List.of(section.title(), PlainText.of(section.text()))));
        content.news().forEach(news -> texts.addAll(List.of(news.title(), PlainText.of(news.text()))));
        return texts;
    }
}
