package io.liaison.signoff;

import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of content as JSON with its schema version, or nothing where nothing was live. */
@Converter
class FrozenContent implements AttributeConverter<@Nullable ProfileContent, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProfileContent content) {
        return content == null ? null : ContentJson.write(content);
    }

    @Override
    public @Nullable ProfileContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : ContentJson.read(json);
    }
}
