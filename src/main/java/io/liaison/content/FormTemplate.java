package io.liaison.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A hosted form the platform owns: its address, and what goes into which field. Partners choose a template; nobody types a prefilled link.
 *
 * @param address https address of the form, without a query
 * @param fields from field id to a pattern, in which {@code {partner}}, {@code {acronym}} and {@code {offer}} are filled in
 */
public record FormTemplate(String id, String name, String address, Map<String, String> fields) {

    public FormTemplate {
        fields = Map.copyOf(fields);
    }

    /** The form's address with its fields prefilled for one offer (form-urlencoded with %20 for spaces). */
    public String addressFor(ProfileContent profile, Offer offer) {
        String query = fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> encode(field.getKey()) + "=" + encode(fill(field.getValue(), profile, offer)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String fill(String pattern, ProfileContent profile, Offer offer) {
        return pattern.replace("{partner}", profile.name())
                .replace("{acronym}", profile.acronym())
                .replace("{offer}", offer.title());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
