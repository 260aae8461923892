package io.liaison.listings;

import io.liaison.content.Vocabulary;
import java.util.Locale;
import java.util.stream.Stream;

/** The groups of filters. */
public enum Facet {
    AUDIENCE("Who you are", Vocabulary.AUDIENCE),
    KIND("Kind of offer", Vocabulary.OFFER_KIND),
    DOMAIN("Domain", Vocabulary.DOMAIN),
    TYPE("Type of organisation", Vocabulary.ORGANISATION_TYPE),
    REGION("Region", Vocabulary.REGION);

    private final String title;
    private final Vocabulary vocabulary;

    Facet(String title, Vocabulary vocabulary) {
        this.title = title;
        this.vocabulary = vocabulary;
    }

    public String title() {
        return title;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws java.util.NoSuchElementException where no facet has this name in addresses */
    public static Facet named(String parameter) {
        return Stream.of(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }
}
