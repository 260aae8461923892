package io.liaison.api;

import io.liaison.api.PartnerEntry.AudienceEntry;
import io.liaison.api.PartnerEntry.TermEntry;
import io.liaison.base.Sitemap;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.listings.Listing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One offer with its partner, in the words that people read; of a partner without offers, the partner alone. */
record ExportedOffer(
        String partner,
        @Nullable String acronym,
        String partnerUrl,
        @Nullable String organisationType,
        List<String> domains,
        List<String> partnerRegions,
        @Nullable String website,
        @Nullable String offer,
        @Nullable String kind,
        List<String> audiences,
        List<String> offerRegions,
        @Nullable String offerUrl,
        Instant publishedAt,
        @Nullable String note) {

    /** The offers of one partner that answer the question. */
    static Stream<ExportedOffer> of(Walk.Step step, EntryWriting entries) {
        List<Offer> matching = step.listing().content().offers().stream()
                .filter(offer -> step.offers().contains(offer.id()))
                .toList();
        return matching.isEmpty()
                ? Stream.of(of(step.listing(), null, entries))
                : matching.stream().map(offer -> of(step.listing(), offer, entries));
    }

    private static ExportedOffer of(Listing listing, @Nullable Offer offer, EntryWriting entries) {
        ProfileContent profile = listing.content();
        return new ExportedOffer(
                profile.name(),
                EntryWriting.known(profile.acronym()),
                entries.address(Sitemap.partner(listing.slug())),
                label(entries.term(Vocabulary.ORGANISATION_TYPE, profile.organisationType())),
                labels(entries.terms(Vocabulary.DOMAIN, profile.domains())),
                labels(entries.terms(Vocabulary.REGION, profile.regions())),
                EntryWriting.website(profile.website()),
                offer == null ? null : offer.title(),
                offer == null ? null : label(entries.term(Vocabulary.OFFER_KIND, offer.kind())),
                offer == null
                        ? List.of()
                        : entries.audiences(offer.audiences()).stream()
                                .map(AudienceEntry::label)
                                .toList(),
                offer == null ? List.of() : labels(entries.terms(Vocabulary.REGION, offer.regions())),
                offer == null ? null : entries.address(Sitemap.offer(listing.slug(), offer.id())),
                EntryWriting.moment(listing.publicity().publishedAt()),
                entries.note(profile));
    }

    private static @Nullable String label(@Nullable TermEntry term) {
        return term == null ? null : term.label();
    }

    private static List<String> labels(List<TermEntry> terms) {
        return terms.stream().map(TermEntry::label).toList();
    }
}
