package io.liaison.profile.page;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.WebAddress;
import io.liaison.content.Contact;
import io.liaison.content.Markdown;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A profile as structured data in the words of schema.org. */
final class ProfileJsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> RESEARCHES = Set.of("research-institute", "university");

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private ProfileJsonLd(String type) {
        properties.put("@type", type);
    }

    static String of(ProfileContent profile, String address, Installation installation, Labels labels) {
        String type = RESEARCHES.contains(profile.organisationType()) ? "ResearchOrganization" : "Organization";
        ProfileJsonLd data = new ProfileJsonLd(type)
                .with("@context", "https://schema.org")
                .with("@id", address)
                .with("url", address)
                .with("name", profile.name())
                .with("alternateName", otherNames(profile))
                .with("description", profile.summary())
                .with("sameAs", WebAddress.isWebAddress(profile.website()) ? profile.website() : "")
                .with("foundingDate", profile.established())
                .with("knowsAbout", labels.of(Vocabulary.DOMAIN, profile.domains()))
                .with("areaServed", labels.of(Vocabulary.REGION, profile.regions()));
        if (profile.logo() != null) {
            data.with("logo", installation.address(Sitemap.media(profile.logo().sha256())));
        }
        data.with(
                "contactPoint",
                profile.contacts().stream().map(ProfileJsonLd::contact).toList());
        data.with(
                "makesOffer",
                profile.offers().stream()
                        .map(offer -> offer(offer, address, labels))
                        .toList());
        return JSON.writeValueAsString(data.properties);
    }

    private static Object otherNames(ProfileContent profile) {
        return profile.aliases().isEmpty()
                ? profile.acronym()
                : Stream.concat(Stream.of(profile.acronym()), profile.aliases().stream())
                        .filter(name -> !name.isBlank())
                        .toList();
    }

    private static Map<String, Object> contact(Contact contact) {
        return new ProfileJsonLd("ContactPoint")
                .with("name", contact.name())
                .with("contactType", contact.role())
                .with("email", EmailAddress.isEmailAddress(contact.email()) ? contact.email() : "")
                .with("telephone", contact.telephone())
                .properties;
    }

    private static Map<String, Object> offer(Offer offer, String address, Labels labels) {
        List<Map<String, Object>> audiences = offer.audiences().stream()
                .map(audience -> labels.of(Vocabulary.AUDIENCE, audience.term()))
                .map(label -> new ProfileJsonLd("Audience").with("audienceType", label).properties)
                .toList();
        Map<String, Object> service = new ProfileJsonLd("Service")
                .with("name", offer.title())
                .with("serviceType", labels.of(Vocabulary.OFFER_KIND, offer.kind()))
                .with("audience", audiences)
                .properties;
        return new ProfileJsonLd("Offer")
                .with("url", address + "#" + OfferCard.id(offer))
                .with("name", offer.title())
                .with("description", Markdown.toText(offer.description()))
                .with("areaServed", labels.of(Vocabulary.REGION, offer.regions()))
                .with("itemOffered", service)
                .properties;
    }

    /** What is not known is not said. */
    private ProfileJsonLd with(String name, Object value) {
        boolean isEmpty = value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
        if (!isEmpty) {
            properties.put(name, value);
        }
        return this;
    }
}
