package io.liaison.bench.generator;

import io.liaison.bench.generator.Content.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search result shows, in the form in which Liaison stores it beside the content. */
record Card(
        String name,
        String acronym,
        String summary,
        @Nullable Object logo,
        String organisationType,
        List<String> domains,
        List<String> regions,
        List<CardOffer> offers) {

    record CardOffer(String id, String title, String kind, List<Audience> audiences) {}

    static Card of(Content content) {
        return new Card(
                content.name(),
                content.acronym(),
                content.summary(),
                null,
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.offers().stream()
                        .map(offer -> new CardOffer(offer.id(), offer.title(), offer.kind(), offer.audiences()))
                        .toList());
    }
}
