package io.liaison.api;

import io.liaison.api.PartnerEntry.AudienceEntry;
import io.liaison.api.PartnerEntry.PictureLink;
import io.liaison.api.PartnerEntry.TermEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a partner says in public. */
record PartnerProfile(
        UUID id,
        String slug,
        String name,
        @Nullable String acronym,
        List<String> aliases,
        @Nullable String summary,
        String url,
        String api,
        @Nullable PictureLink logo,
        @Nullable String website,
        @Nullable TermEntry organisationType,
        List<TermEntry> domains,
        List<TermEntry> regions,
        @Nullable String established,
        @Nullable Prose overview,
        @Nullable String vision,
        List<String> mission,
        List<ValueEntry> values,
        List<WholeOffer> offers,
        List<SectionEntry> sections,
        List<NewsEntry> news,
        List<ContactEntry> contacts,
        Instant publishedAt,
        Instant confirmedAt,
        boolean isOverdue,
        @Nullable String note) {

    /** A long text as it was written, and as HTML that is safe to show. */
    record Prose(String markdown, String html) {}

    record ValueEntry(String name, @Nullable String statement) {}

    record SectionEntry(
            String title,
            @Nullable Prose text,
            @Nullable PictureLink picture,
            @Nullable String link) {}

    record NewsEntry(
            String title,
            @Nullable LocalDate date,
            @Nullable Prose text,
            @Nullable String link) {}

    record ContactEntry(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String telephone) {}

    record WholeOffer(
            String id,
            String title,
            String url,
            @Nullable TermEntry kind,
            List<AudienceEntry> audiences,
            List<TermEntry> regions,
            @Nullable Prose description,
            @Nullable Prose partnerProvides,
            @Nullable Prose clientProvides,
            @Nullable Prose keyAdvantage,
            @Nullable Request request) {}

    /**
     * How to ask for an introduction.
     *
     * @param by {@code our-form}, {@code hosted-form}, {@code external-site} or {@code email}
     * @param url where a person begins, always on this site
     */
    record Request(String by, String url) {}
}
