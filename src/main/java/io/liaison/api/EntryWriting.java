package io.liaison.api;

import io.liaison.api.PartnerEntry.AudienceEntry;
import io.liaison.api.PartnerEntry.OfferEntry;
import io.liaison.api.PartnerEntry.PictureLink;
import io.liaison.api.PartnerEntry.TermEntry;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.Audience;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.listings.Listing;
import io.liaison.profile.page.Labels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is listed in the words of the API: what is not known is null, addresses are complete. */
record EntryWriting(Installation installation, Labels labels) {

    PartnerEntry entry(Walk.Step step) {
        Listing listing = step.listing();
        ProfileContent profile = listing.content();
        return new PartnerEntry(
                listing.partner().value(),
                listing.slug().value(),
                profile.name(),
                known(profile.acronym()),
                profile.aliases(),
                known(profile.summary()),
                address(Sitemap.partner(listing.slug())),
                address(Sitemap.apiPartner(listing.slug())),
                picture(profile.logo()),
                website(profile.website()),
                term(Vocabulary.ORGANISATION_TYPE, profile.organisationType()),
                terms(Vocabulary.DOMAIN, profile.domains()),
                terms(Vocabulary.REGION, profile.regions()),
                profile.offers().stream()
                        .map(offer -> offer(listing.slug(), offer, step.offers().contains(offer.id())))
                        .toList(),
                moment(listing.publicity().publishedAt()),
                moment(listing.publicity().confirmedAt()),
                note(profile));
    }

    @Nullable
    String note(ProfileContent profile) {
        return new Demonstration(installation).note(profile).orElse(null);
    }

    private OfferEntry offer(Slug slug, Offer offer, boolean matches) {
        return new OfferEntry(
                offer.id(),
                offer.title(),
                address(Sitemap.offer(slug, offer.id())),
                term(Vocabulary.OFFER_KIND, offer.kind()),
                audiences(offer.audiences()),
                matches);
    }

    List<AudienceEntry> audiences(List<Audience> audiences) {
        return audiences.stream()
                .map(audience -> new AudienceEntry(
                        audience.term(), labels.of(Vocabulary.AUDIENCE, audience.term()), known(audience.note())))
                .toList();
    }

    @Nullable
    PictureLink picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : new PictureLink(
                        address(Sitemap.media(picture.sha256())),
                        picture.width(),
                        picture.height(),
                        known(picture.alternativeText()));
    }

    @Nullable
    TermEntry term(Vocabulary vocabulary, String code) {
        return code.isBlank() ? null : new TermEntry(code, labels.of(vocabulary, code));
    }

    List<TermEntry> terms(Vocabulary vocabulary, Collection<String> codes) {
        return codes.stream()
                .map(code -> new TermEntry(code, labels.of(vocabulary, code)))
                .toList();
    }

    /** The page links only to what is an address. */
    static @Nullable String website(String address) {
        return WebAddress.isWebAddress(address) ? new WebAddress(address).value() : null;
    }

    static @Nullable String known(String text) {
        return text.isBlank() ? null : text;
    }

    static Instant moment(Instant exactly) {
        return exactly.truncatedTo(ChronoUnit.SECONDS);
    }

    String address(String path) {
        return installation.address(path);
    }
}
