package io.liaison.profile.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Structured data in the words of schema.org, as it stands in a page. */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private JsonLd() {}

    public static JsonLd of(String type) {
        return new JsonLd().with("@type", type);
    }

    /** Points to something that is described elsewhere. */
    public static JsonLd reference(String id) {
        return new JsonLd().with("@id", id);
    }

    /** What is not known is not said. */
    public JsonLd with(String name, Object value) {
        boolean isEmpty = value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
        if (!isEmpty) {
            properties.put(name, plain(value));
        }
        return this;
    }

    /** The whole of a page: things that point to each other. */
    public static String page(JsonLd... things) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@graph", plain(List.of(things)));
        return JSON.writeValueAsString(page);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonLd thing -> thing.properties;
            case Collection<?> values -> values.stream().map(JsonLd::plain).toList();
            default -> value;
        };
    }
}
