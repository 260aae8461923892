package io.liaison.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is not valid yet beside the content: a JSON object of places, each with its value as JSON text. */
@Converter
class InvalidValuesConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(Map<String, String> values) {
        return MAPPER.writeValueAsString(values);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return Map.copyOf(MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
    }
}
