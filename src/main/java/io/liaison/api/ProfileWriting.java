package io.liaison.api;

import static io.liaison.api.EntryWriting.known;
import static io.liaison.api.EntryWriting.moment;
import static io.liaison.api.EntryWriting.website;

import io.liaison.api.PartnerProfile.ContactEntry;
import io.liaison.api.PartnerProfile.NewsEntry;
import io.liaison.api.PartnerProfile.Prose;
import io.liaison.api.PartnerProfile.Request;
import io.liaison.api.PartnerProfile.SectionEntry;
import io.liaison.api.PartnerProfile.ValueEntry;
import io.liaison.api.PartnerProfile.WholeOffer;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.CallToAction;
import io.liaison.content.Markdown;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.listings.Listing;
import org.jspecify.annotations.Nullable;

/** Says a whole profile in the words of the API. */
record ProfileWriting(EntryWriting entries) {

    PartnerProfile profile(Listing listing) {
        ProfileContent profile = listing.content();
        Slug slug = listing.slug();
        return new PartnerProfile(
                listing.partner().value(),
                slug.value(),
                profile.name(),
                known(profile.acronym()),
                profile.aliases(),
                known(profile.summary()),
                entries.address(Sitemap.partner(slug)),
                entries.address(Sitemap.apiPartner(slug)),
                entries.picture(profile.logo()),
                website(profile.website()),
                entries.term(Vocabulary.ORGANISATION_TYPE, profile.organisationType()),
                entries.terms(Vocabulary.DOMAIN, profile.domains()),
                entries.terms(Vocabulary.REGION, profile.regions()),
                known(profile.established()),
                prose(profile.overview()),
                known(profile.vision()),
                profile.mission(),
                profile.values().stream()
                        .map(value -> new ValueEntry(value.name(), known(value.statement())))
                        .toList(),
                profile.offers().stream().map(offer -> offer(slug, offer)).toList(),
                profile.sections().stream()
                        .map(section -> new SectionEntry(
                                section.title(),
                                prose(section.text()),
                                entries.picture(section.picture()),
                                website(section.link())))
                        .toList(),
                profile.news().stream()
                        .map(news -> new NewsEntry(news.title(), news.date(), prose(news.text()), website(news.link())))
                        .toList(),
                profile.contacts().stream()
                        .map(contact -> new ContactEntry(
                                contact.name(),
                                known(contact.role()),
                                EmailAddress.isEmailAddress(contact.email())
                                        ? new EmailAddress(contact.email()).value()
                                        : null,
                                known(contact.telephone())))
                        .toList(),
                moment(listing.publicity().publishedAt()),
                moment(listing.publicity().confirmedAt()),
                listing.publicity().isOverdue(),
                entries.note(profile));
    }

    private WholeOffer offer(Slug slug, Offer offer) {
        return new WholeOffer(
                offer.id(),
                offer.title(),
                entries.address(Sitemap.offer(slug, offer.id())),
                entries.term(Vocabulary.OFFER_KIND, offer.kind()),
                entries.audiences(offer.audiences()),
                entries.terms(Vocabulary.REGION, offer.regions()),
                prose(offer.description()),
                prose(offer.partnerProvides()),
                prose(offer.clientProvides()),
                prose(offer.keyAdvantage()),
                request(slug, offer));
    }

    /** Where the page itself leads away or shows a mail address, this leads to the page. */
    private @Nullable Request request(Slug slug, Offer offer) {
        String page = entries.address(Sitemap.offer(slug, offer.id()));
        return switch (offer.callToAction()) {
            case null -> null;
            case CallToAction.OurForm ourForm ->
                new Request("our-form", entries.address(Sitemap.introductionRequest(slug, offer.id())));
            case CallToAction.HostedForm hosted -> new Request("hosted-form", page);
            case CallToAction.ExternalSite site ->
                website(site.address()) == null
                        ? null
                        : new Request("external-site", entries.address(Sitemap.leaving(slug, offer.id())));
            case CallToAction.Email email -> new Request("email", page);
        };
    }

    private static @Nullable Prose prose(String markdown) {
        return markdown.isBlank() ? null : new Prose(markdown, Markdown.toHtml(markdown));
    }
}
