package io.liaison.listings;

import io.liaison.content.Audience;
import io.liaison.content.CoreValue;
import io.liaison.content.Markdown;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a partner is found by, as plain texts and codes. Stored with its listing, so that filling an index is quick; the words for codes are not in it,
 * they are looked up when it is read.
 *
 * @param schema which way of making it this is; what was made another way is made anew
 * @param texts everything it says besides name, summary and offers
 */
public record Findable(
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

    static final int SCHEMA = 1;

    public record FindableOffer(
            String id,
            String title,
            String kind,
            List<String> audiences,
            List<String> notes,
            List<String> texts,
            List<String> regions) {}

    static Findable of(ProfileContent profile) {
        return new Findable(
                SCHEMA,
                profile.name(),
                profile.acronym(),
                profile.aliases(),
                profile.summary(),
                texts(profile),
                profile.organisationType(),
                profile.domains(),
                profile.regions(),
                profile.offers().stream().map(Findable::offer).toList());
    }

    private static FindableOffer offer(Offer offer) {
        return new FindableOffer(
                offer.id(),
                offer.title(),
                offer.kind(),
                offer.audiences().stream().map(Audience::term).distinct().toList(),
                said(offer.audiences().stream().map(Audience::note)),
                said(Stream.of(
                                offer.description(),
                                offer.partnerProvides(),
                                offer.clientProvides(),
                                offer.keyAdvantage())
                        .map(Markdown::toText)),
                offer.regions());
    }

    private static List<String> texts(ProfileContent profile) {
        List<String> texts = new ArrayList<>(List.of(Markdown.toText(profile.overview()), profile.vision()));
        texts.addAll(profile.mission());
        for (CoreValue value : profile.values()) {
            texts.add(value.name() + ": " + value.statement());
        }
        for (Section section : profile.sections()) {
            texts.add(section.title());
            texts.add(Markdown.toText(section.text()));
        }
        for (NewsItem news : profile.news()) {
            texts.add(news.title());
            texts.add(Markdown.toText(news.text()));
        }
        return said(texts.stream());
    }

    private static List<String> said(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).toList();
    }
}
