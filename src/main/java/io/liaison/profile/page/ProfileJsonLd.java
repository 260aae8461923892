package io.liaison.profile.page;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.Markdown;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile as structured data: the page, where it stands, and the organisation with what it offers. */
final class ProfileJsonLd {

    /** A foundation may be a network and a company a research company: only what the type says for certain. */
    private static final Map<String, String> TYPES = Map.of(
            "research-institute", "ResearchOrganization",
            "university", "CollegeOrUniversity",
            "government-agency", "GovernmentOrganization");

    private final Slug slug;
    private final ProfileContent profile;
    private final Installation installation;
    private final Labels labels;
    private final String address;

    private ProfileJsonLd(Slug slug, ProfileContent profile, Installation installation, Labels labels) {
        this.slug = slug;
        this.profile = profile;
        this.installation = installation;
        this.labels = labels;
        this.address = installation.address(Sitemap.partner(slug));
    }

    static String of(Slug slug, ProfileContent profile, Publicity publicity, Installation installation, Labels labels) {
        ProfileJsonLd data = new ProfileJsonLd(slug, profile, installation, labels);
        return JsonLd.page(data.page(publicity), data.breadcrumbs(), data.organisation());
    }

    private JsonLd page(Publicity publicity) {
        return JsonLd.of("ProfilePage")
                .with("@id", address)
                .with("url", address)
                .with("name", profile.name())
                .with("inLanguage", "en")
                .with(
                        "dateModified",
                        publicity.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .with(
                        "lastReviewed",
                        publicity
                                .confirmedAt()
                                .truncatedTo(ChronoUnit.DAYS)
                                .toString()
                                .substring(0, 10))
                .with("breadcrumb", JsonLd.reference(address + "#breadcrumbs"))
                .with("mainEntity", JsonLd.reference(address + "#partner"));
    }

    private JsonLd breadcrumbs() {
        return JsonLd.of("BreadcrumbList")
                .with("@id", address + "#breadcrumbs")
                .with(
                        "itemListElement",
                        List.of(
                                crumb(1, "Partners", installation.address(Sitemap.directory())),
                                crumb(2, profile.name(), address)));
    }

    private static JsonLd crumb(int position, String name, String address) {
        return JsonLd.of("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", JsonLd.reference(address));
    }

    private JsonLd organisation() {
        JsonLd data = JsonLd.of(TYPES.getOrDefault(profile.organisationType(), "Organization"))
                .with("@id", address + "#partner")
                .with("url", address)
                .with("name", profile.name())
                .with("alternateName", otherNames())
                .with("description", profile.summary())
                .with(
                        "sameAs",
                        WebAddress.isWebAddress(profile.website()) ? new WebAddress(profile.website()).value() : "")
                .with("foundingDate", profile.established())
                .with("knowsAbout", labels.of(Vocabulary.DOMAIN, profile.domains()))
                .with("areaServed", places(profile.regions()))
                .with(
                        "contactPoint",
                        profile.contacts().stream().map(ProfileJsonLd::contact).toList())
                .with("makesOffer", profile.offers().stream().map(this::offer).toList());
        return profile.logo() == null ? data : data.with("logo", picture(profile.logo()));
    }

    private List<String> otherNames() {
        return Stream.concat(Stream.of(profile.acronym()), profile.aliases().stream())
                .filter(name -> !name.isBlank())
                .toList();
    }

    private JsonLd picture(Picture picture) {
        String picturesAddress = installation.address(Sitemap.media(picture.sha256()));
        return JsonLd.of("ImageObject")
                .with("url", picturesAddress)
                .with("contentUrl", picturesAddress)
                .with("width", pixels(picture.width()))
                .with("height", pixels(picture.height()))
                .with("caption", picture.alternativeText());
    }

    private static JsonLd pixels(int number) {
        return JsonLd.of("QuantitativeValue").with("value", number).with("unitText", "px");
    }

    private static JsonLd contact(Contact contact) {
        return JsonLd.of("ContactPoint")
                .with("name", contact.name())
                .with("contactType", contact.role())
                .with(
                        "email",
                        EmailAddress.read(contact.email())
                                .map(EmailAddress::value)
                                .orElse(""))
                .with("telephone", contact.telephone());
    }

    private JsonLd offer(Offer offer) {
        String offersAddress = installation.address(Sitemap.offer(slug, offer.id()));
        String kind = offer.kind().isBlank() ? "" : labels.of(Vocabulary.OFFER_KIND, offer.kind());
        JsonLd service = JsonLd.of("Service")
                .with("name", offer.title())
                .with("serviceType", kind)
                .with("provider", JsonLd.reference(address + "#partner"))
                .with("audience", offer.audiences().stream().map(this::audience).toList())
                .with("areaServed", places(offer.regions()));
        JsonLd data = JsonLd.of("Offer")
                .with("@id", offersAddress)
                .with("url", offersAddress)
                .with("name", offer.title())
                .with("description", Markdown.toText(offer.description()))
                .with("category", kind)
                .with("areaServed", places(offer.regions()))
                .with("itemOffered", service);
        request(offer)
                .ifPresent(path -> data.with(
                        "potentialAction",
                        JsonLd.of("CommunicateAction")
                                .with("name", "Request introduction")
                                .with("target", installation.address(path))));
        return data;
    }

    private JsonLd audience(Audience audience) {
        return JsonLd.of("Audience")
                .with("audienceType", labels.of(Vocabulary.AUDIENCE, audience.term()))
                .with("description", audience.note());
    }

    private List<JsonLd> places(Collection<String> regions) {
        return labels.of(Vocabulary.REGION, regions).stream()
                .map(label -> JsonLd.of("Place").with("name", label))
                .toList();
    }

    /** Only what begins on this site. */
    private Optional<String> request(Offer offer) {
        return switch (offer.callToAction()) {
            case CallToAction.OurForm ourForm -> Optional.of(Sitemap.introductionRequest(slug, offer.id()));
            case CallToAction.ExternalSite site
            when WebAddress.isWebAddress(site.address()) -> Optional.of(Sitemap.leaving(slug, offer.id()));
            case null, default -> Optional.empty();
        };
    }
}
