package io.liaison.directory;

import io.liaison.content.Vocabulary;
import java.util.Locale;

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

    /** The listing's terms of this facet, as an array. */
    String column() {
        return switch (this) {
            case AUDIENCE -> "audiences";
            case KIND -> "kinds";
            case DOMAIN -> "domains";
            case TYPE -> "array[organisation_type]";
            case REGION -> "regions";
        };
    }

    /** Whether the listing has one of the chosen terms. */
    String condition() {
        return this == TYPE ? "organisation_type = any (:type::text[])" : column() + " && :" + parameter() + "::text[]";
    }
}
