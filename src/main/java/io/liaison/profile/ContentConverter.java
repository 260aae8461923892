package io.liaison.profile;

import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps content whole, as JSON with its schema version. */
@Converter
class ContentConverter implements AttributeConverter<ProfileContent, String> {

    @Override
    public String convertToDatabaseColumn(ProfileContent content) {
        return ContentJson.write(content);
    }

    @Override
    public ProfileContent convertToEntityAttribute(String json) {
        return ContentJson.read(json);
    }
}
