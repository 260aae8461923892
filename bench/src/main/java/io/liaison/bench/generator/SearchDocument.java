package io.liaison.bench.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A partner as a search engine gets it: plain texts and codes, composed as Liaison's own listings.Documents does.
 *
 * @param labels words for its type, domains and regions
 * @param terms codes of the partner and of all its offers, by facet
 */
public record SearchDocument(
        int number,
        String slug,
        String name,
        String acronym,
        List<String> aliases,
        String summary,
        List<String> labels,
        List<String> texts,
        List<Offer> offers,
        Map<String, List<String>> terms) {

    public record Offer(String title, String kind, List<String> audiences, List<String> texts) {}

    static SearchDocument of(Partner partner, Terms terms) {
        Findable findable = Findable.of(partner.content());
        return new SearchDocument(
                partner.number(),
                partner.slug(),
                findable.name(),
                findable.acronym(),
                findable.aliases(),
                findable.summary(),
                Stream.of(
                                Stream.of(terms.label("ORGANISATION_TYPE", findable.type())),
                                findable.domains().stream().map(code -> terms.label("DOMAIN", code)),
                                findable.regions().stream().map(code -> terms.label("REGION", code)))
                        .flatMap(labels -> labels)
                        .toList(),
                findable.texts(),
                findable.offers().stream().map(offer -> offer(offer, terms)).toList(),
                terms(findable));
    }

    private static Offer offer(Findable.FindableOffer offer, Terms terms) {
        return new Offer(
                offer.title(),
                terms.label("OFFER_KIND", offer.kind()),
                offer.audiences().stream()
                        .map(code -> terms.label("AUDIENCE", code))
                        .toList(),
                Stream.concat(offer.texts().stream(), offer.regions().stream().map(code -> terms.label("REGION", code)))
                        .toList());
    }

    private static Map<String, List<String>> terms(Findable findable) {
        Map<String, List<String>> terms = new TreeMap<>();
        terms.put("type", List.of(findable.type()));
        terms.put("domain", findable.domains());
        terms.put(
                "region",
                distinct(Stream.concat(
                        findable.regions().stream(),
                        findable.offers().stream().flatMap(offer -> offer.regions().stream()))));
        terms.put("kind", distinct(findable.offers().stream().map(Findable.FindableOffer::kind)));
        terms.put("audience", distinct(findable.offers().stream().flatMap(offer -> offer.audiences().stream())));
        return terms;
    }

    private static List<String> distinct(Stream<String> codes) {
        return codes.distinct().toList();
    }
}
