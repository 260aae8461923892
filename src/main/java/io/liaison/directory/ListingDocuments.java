package io.liaison.directory;

import io.liaison.base.PartnerId;
import io.liaison.content.Audience;
import io.liaison.content.Markdown;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.search.Document;
import io.liaison.search.Field;
import io.liaison.search.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a profile is found by: its names, its offers and everything it tells, in the words of the public. */
final class ListingDocuments {

    private final Vocabularies vocabularies;

    private ListingDocuments(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** @param aliases other names under which people know the partner */
    static Document of(
            PartnerId partner,
            ProfileContent profile,
            List<String> aliases,
            Instant publishedAt,
            Vocabularies vocabularies) {
        return new ListingDocuments(vocabularies).document(partner, profile, aliases, publishedAt);
    }

    private Document document(PartnerId partner, ProfileContent profile, List<String> aliases, Instant publishedAt) {
        Map<Field, List<String>> texts = Map.of(
                Field.NAME, said(Stream.of(profile.name())),
                Field.ACRONYM, said(Stream.of(profile.acronym())),
                Field.ALIAS, said(aliases.stream()),
                Field.SUMMARY, said(Stream.of(profile.summary())),
                Field.LABEL, labels(profile),
                Field.TEXT, told(profile));
        Map<String, Set<String>> terms = Map.of(
                Facet.TYPE.parameter(), terms(List.of(profile.organisationType())),
                Facet.DOMAIN.parameter(), terms(profile.domains()),
                Facet.REGION.parameter(), terms(profile.regions()));
        List<Part> offers = profile.offers().stream().map(this::part).toList();
        return new Document(partner.value(), profile.name(), publishedAt, texts, terms, offers);
    }

    private Part part(Offer offer) {
        List<String> audiences = offer.audiences().stream().map(Audience::term).toList();
        Stream<String> audienceTexts = offer.audiences().stream()
                .flatMap(audience -> Stream.of(label(Vocabulary.AUDIENCE, audience.term()), audience.note()));
        Stream<String> texts = Stream.concat(
                Stream.of(
                        Markdown.toText(offer.description()),
                        Markdown.toText(offer.partnerProvides()),
                        Markdown.toText(offer.clientProvides()),
                        Markdown.toText(offer.keyAdvantage())),
                offer.regions().stream().map(region -> label(Vocabulary.REGION, region)));
        return new Part(
                offer.id(),
                Map.of(
                        Field.OFFER_TITLE, said(Stream.of(offer.title())),
                        Field.OFFER_KIND, said(Stream.of(label(Vocabulary.OFFER_KIND, offer.kind()))),
                        Field.OFFER_AUDIENCE, said(audienceTexts),
                        Field.OFFER_TEXT, said(texts)),
                Map.of(
                        Facet.KIND.parameter(), terms(List.of(offer.kind())),
                        Facet.AUDIENCE.parameter(), terms(audiences),
                        Facet.REGION.parameter(), terms(offer.regions())));
    }

    private List<String> labels(ProfileContent profile) {
        return said(Stream.of(
                        Stream.of(label(Vocabulary.ORGANISATION_TYPE, profile.organisationType())),
                        profile.domains().stream().map(domain -> label(Vocabulary.DOMAIN, domain)),
                        profile.regions().stream().map(region -> label(Vocabulary.REGION, region)))
                .flatMap(labels -> labels));
    }

    /** What a profile tells at length; its excerpt in results is taken from here too. */
    static List<String> told(ProfileContent profile) {
        List<String> texts = new ArrayList<>(List.of(Markdown.toText(profile.overview()), profile.vision()));
        texts.addAll(profile.mission());
        profile.values().forEach(value -> texts.add(value.name() + ": " + value.statement()));
        profile.sections().forEach(section -> {
            texts.add(section.title());
            texts.add(Markdown.toText(section.text()));
        });
        profile.news().forEach(news -> {
            texts.add(news.title());
            texts.add(Markdown.toText(news.text()));
        });
        return said(texts.stream());
    }

    private String label(Vocabulary vocabulary, String code) {
        return code.isBlank() ? "" : vocabularies.label(vocabulary, code);
    }

    private static Set<String> terms(Collection<String> codes) {
        return codes.stream().filter(code -> !code.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> said(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).toList();
    }
}
