package io.liaison.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a list.
 *
 * @param id stays the same when the partner is renamed
 * @param url its page for people
 * @param note what a demonstration says of its partners, null everywhere else
 * @param api its whole profile for programs
 */
record PartnerEntry(
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
        List<OfferEntry> offers,
        Instant publishedAt,
        Instant confirmedAt,
        @Nullable String note) {

    /** A term of one of the platform's lists: filters take the code, people read the label. */
    record TermEntry(String code, String label) {}

    record PictureLink(
            String url, int width, int height, @Nullable String alternativeText) {}

    record AudienceEntry(
            String code, String label, @Nullable String note) {}

    /** @param matches whether this offer answers the question */
    record OfferEntry(
            String id,
            String title,
            String url,
            @Nullable TermEntry kind,
            List<AudienceEntry> audiences,
            boolean matches) {}
}
