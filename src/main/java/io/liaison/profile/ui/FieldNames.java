package io.liaison.profile.ui;

import io.liaison.content.Contact;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.Map;
import java.util.stream.Stream;

/** What people call the places of a merge conflict, such as {@code offers/k3v9x2m1q0/keyAdvantage}. */
final class FieldNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("offers", "Ways to work with us"),
            Map.entry("organisationType", "Organisation type"),
            Map.entry("aliases", "Also known as"),
            Map.entry("established", "Date of establishment"),
            Map.entry("mission", "Mission points"),
            Map.entry("values", "Core values"),
            Map.entry("partnerProvides", PlaceNames.PARTNER_PROVIDES),
            Map.entry("clientProvides", PlaceNames.CLIENT_PROVIDES),
            Map.entry("keyAdvantage", "Key advantage"),
            Map.entry("audiences", "Suitable for"),
            Map.entry("callToAction", "How visitors request an introduction"),
            Map.entry("email", "E-mail address"));

    private FieldNames() {}

    static String of(String place, ProfileContent content) {
        String[] steps = place.split("/");
        String field = steps[steps.length - 1];
        String name = NAMES.getOrDefault(
                field, field.isEmpty() ? "" : Character.toUpperCase(field.charAt(0)) + field.substring(1));
        return steps.length < 3 ? name : name + " of “" + title(steps[1], content) + "”";
    }

    private static String title(String id, ProfileContent content) {
        return Stream.of(
                        content.offers().stream()
                                .filter(offer -> offer.id().equals(id))
                                .map(Offer::title),
                        content.sections().stream()
                                .filter(section -> section.id().equals(id))
                                .map(Section::title),
                        content.news().stream()
                                .filter(item -> item.id().equals(id))
                                .map(NewsItem::title),
                        content.contacts().stream()
                                .filter(contact -> contact.id().equals(id))
                                .map(Contact::name))
                .flatMap(titles -> titles)
                .findFirst()
                .orElse("");
    }
}
