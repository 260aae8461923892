package io.liaison.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people of both sides call a place within content, as long as it is there. */
public final class PlaceNames {

    public static final String WHOLE = "The whole profile";
    public static final String PARTNER_PROVIDES = "What the partner provides";
    public static final String CLIENT_PROVIDES = "What the client provides";

    private static final Map<String, String> FIELDS = fields();
    private static final Map<String, String> PARTS =
            Map.of("offers", "Offer", "sections", "Section", "news", "News item", "contacts", "Contact");
    private static final Map<String, String> FIELDS_OF_PARTS = Map.ofEntries(
            Map.entry("partnerProvides", PARTNER_PROVIDES),
            Map.entry("clientProvides", CLIENT_PROVIDES),
            Map.entry("keyAdvantage", "Key advantage"),
            Map.entry("audiences", "Audiences"),
            Map.entry("callToAction", "Request introduction"),
            Map.entry("email", "E-mail address"));

    private PlaceNames() {}

    /** Such as "Overview", or "Offer “Clean rooms”, key advantage"; empty when there is no such place, any more or at all. */
    public static Optional<String> of(String place, ProfileContent content) {
        String[] steps = place.split("/", 3);
        if (place.isEmpty() || steps.length == 1) {
            return Optional.ofNullable(place.isEmpty() ? WHOLE : FIELDS.get(place));
        }
        if (!PARTS.containsKey(steps[0])) {
            return Optional.ofNullable(FIELDS.get(steps[0]));
        }
        return titles(steps[0], content).entrySet().stream()
                .filter(part -> part.getKey().equals(steps[1]))
                .findFirst()
                .map(part -> PARTS.get(steps[0]) + " “" + part.getValue() + "”"
                        + (steps.length < 3 ? "" : ", " + fieldOfPart(steps[2])));
    }

    /** The places somebody may want to speak of: the whole, each field, each part. */
    public static List<String> all(ProfileContent content) {
        List<String> places = new ArrayList<>(List.of(""));
        places.addAll(FIELDS.keySet());
        Stream.of("offers", "sections", "news", "contacts")
                .forEach(list -> titles(list, content).keySet().forEach(id -> places.add(list + "/" + id)));
        return places;
    }

    private static Map<String, String> titles(String list, ProfileContent content) {
        return switch (list) {
            case "offers" -> content.offers().stream().collect(inOrder(Offer::id, Offer::title));
            case "sections" -> content.sections().stream().collect(inOrder(Section::id, Section::title));
            case "news" -> content.news().stream().collect(inOrder(NewsItem::id, NewsItem::title));
            default -> content.contacts().stream().collect(inOrder(Contact::id, Contact::name));
        };
    }

    private static <T> java.util.stream.Collector<T, ?, Map<String, String>> inOrder(
            java.util.function.Function<T, String> id, java.util.function.Function<T, String> title) {
        return Collectors.toMap(id, title, (one, same) -> one, LinkedHashMap::new);
    }

    private static String fieldOfPart(String path) {
        String field = path.split("/")[0];
        return FIELDS_OF_PARTS.getOrDefault(field, field).toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "Name");
        fields.put("acronym", "Acronym");
        fields.put("aliases", "Also known as");
        fields.put("summary", "Summary");
        fields.put("overview", "Overview");
        fields.put("logo", "Logo");
        fields.put("website", "Website");
        fields.put("organisationType", "Organisation type");
        fields.put("domains", "Domains");
        fields.put("regions", "Regions");
        fields.put("established", "Date established");
        fields.put("vision", "Vision");
        fields.put("mission", "Mission");
        fields.put("values", "Core values");
        fields.put("sections", "Sections");
        fields.put("news", "News and events");
        fields.put("contacts", "Contacts");
        fields.put("offers", "Offers");
        return fields;
    }
}
