package io.liaison.directory;

import io.liaison.content.Audience;
import io.liaison.content.CoreValue;
import io.liaison.content.Markdown;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a profile is found by, in four weights.
 *
 * @param names name and acronym
 * @param offers titles, kinds and audiences of offers
 * @param summary the line in results, and the labels of what the partner is, works on and where
 * @param texts everything else
 */
record SearchTexts(String names, String offers, String summary, String texts) {

    /** A tsvector holds at most one megabyte. */
    private static final int LONGEST = 200_000;

    static SearchTexts of(ProfileContent profile, Vocabularies vocabularies) {
        List<String> offers = new ArrayList<>();
        for (Offer offer : profile.offers()) {
            offers.add(offer.title());
            offers.add(vocabularies.label(Vocabulary.OFFER_KIND, offer.kind()));
            for (Audience audience : offer.audiences()) {
                offers.add(vocabularies.label(Vocabulary.AUDIENCE, audience.term()));
                offers.add(audience.note());
            }
        }
        List<String> summary = new ArrayList<>(List.of(profile.summary()));
        summary.add(vocabularies.label(Vocabulary.ORGANISATION_TYPE, profile.organisationType()));
        profile.domains().forEach(domain -> summary.add(vocabularies.label(Vocabulary.DOMAIN, domain)));
        profile.regions().forEach(region -> summary.add(vocabularies.label(Vocabulary.REGION, region)));
        return new SearchTexts(
                profile.name() + " " + profile.acronym(), joined(offers), joined(summary), joined(texts(profile)));
    }

    private static List<String> texts(ProfileContent profile) {
        List<String> texts = new ArrayList<>(List.of(Markdown.toText(profile.overview()), profile.vision()));
        for (Offer offer : profile.offers()) {
            texts.add(Markdown.toText(offer.description()));
            texts.add(Markdown.toText(offer.partnerProvides()));
            texts.add(Markdown.toText(offer.clientProvides()));
            texts.add(Markdown.toText(offer.keyAdvantage()));
        }
        texts.addAll(profile.mission());
        for (CoreValue value : profile.values()) {
            texts.add(value.name() + " " + value.statement());
        }
        for (Section section : profile.sections()) {
            texts.add(section.title() + " " + Markdown.toText(section.text()));
        }
        for (NewsItem news : profile.news()) {
            texts.add(news.title() + " " + Markdown.toText(news.text()));
        }
        return texts;
    }

    private static String joined(List<String> texts) {
        String joined = String.join("\n", texts);
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }
}
