package io.liaison.listings;

import io.liaison.content.Vocabulary;
import io.liaison.listings.Findable.FindableOffer;
import io.liaison.search.Document;
import io.liaison.search.Field;
import io.liaison.search.Part;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes documents of a search index: a partner as the whole, its offers as the parts. */
record Documents(TermLabels labels) {

    Document of(UUID id, Instant publishedAt, Findable partner) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        put(texts, Field.NAME, Stream.of(partner.name()));
        put(texts, Field.ACRONYM, Stream.of(partner.acronym()));
        put(texts, Field.ALIAS, partner.aliases().stream());
        put(texts, Field.SUMMARY, Stream.of(partner.summary()));
        put(
                texts,
                Field.LABEL,
                Stream.of(
                                labels(Vocabulary.ORGANISATION_TYPE, List.of(partner.type())),
                                labels(Vocabulary.DOMAIN, partner.domains()),
                                labels(Vocabulary.REGION, partner.regions()))
                        .flatMap(words -> words));
        put(texts, Field.TEXT, partner.texts().stream());
        Map<String, Set<String>> terms = new HashMap<>();
        put(terms, Facet.TYPE, List.of(partner.type()));
        put(terms, Facet.DOMAIN, partner.domains());
        put(terms, Facet.REGION, partner.regions());
        List<Part> parts = partner.offers().stream().map(this::part).toList();
        return new Document(id, partner.name(), publishedAt, texts, terms, parts);
    }

    private Part part(FindableOffer offer) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        put(texts, Field.OFFER_TITLE, Stream.of(offer.title()));
        put(texts, Field.OFFER_KIND, labels(Vocabulary.OFFER_KIND, List.of(offer.kind())));
        put(
                texts,
                Field.OFFER_AUDIENCE,
                Stream.concat(labels(Vocabulary.AUDIENCE, offer.audiences()), offer.notes().stream()));
        put(texts, Field.OFFER_TEXT, Stream.concat(offer.texts().stream(), labels(Vocabulary.REGION, offer.regions())));
        Map<String, Set<String>> terms = new HashMap<>();
        put(terms, Facet.KIND, List.of(offer.kind()));
        put(terms, Facet.AUDIENCE, offer.audiences());
        put(terms, Facet.REGION, offer.regions());
        return new Part(offer.id(), texts, terms);
    }

    private Stream<String> labels(Vocabulary vocabulary, List<String> codes) {
        return codes.stream().filter(code -> !code.isBlank()).map(code -> labels.of(vocabulary, code));
    }

    private static void put(Map<Field, List<String>> texts, Field field, Stream<String> words) {
        List<String> said = words.filter(text -> !text.isBlank()).toList();
        if (!said.isEmpty()) {
            texts.put(field, said);
        }
    }

    private static void put(Map<String, Set<String>> terms, Facet facet, List<String> codes) {
        Set<String> given = new TreeSet<>(codes);
        given.remove("");
        if (!given.isEmpty()) {
            terms.put(facet.parameter(), given);
        }
    }
}
