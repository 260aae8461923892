package io.liaison.bench.generator;

import java.util.List;

/** What a partner can be looked for by: plain texts, composed as Liaison's own listings do. */
public record SearchDocument(String slug, String name, String acronym, List<String> aliases, List<Offer> offers) {

    public record Offer(String title, List<String> texts) {}

    static SearchDocument of(Partner partner) {
        Findable findable = Findable.of(partner.content());
        return new SearchDocument(
                partner.slug(),
                findable.name(),
                findable.acronym(),
                findable.aliases(),
                findable.offers().stream()
                        .map(offer -> new Offer(offer.title(), offer.texts()))
                        .toList());
    }
}
