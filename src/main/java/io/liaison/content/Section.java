package io.liaison.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A titled part of the profile such as facilities, services or resources. The text is Markdown. */
public record Section(
        String id,

        @Size(max = 120, message = "Keep a section's title to 120 characters.")
        String title,

        @Size(max = 20_000, message = "Keep a section's text to 20,000 characters.")
        String text,

        @Valid @Nullable Picture picture,

        @Size(max = 2_000, message = "Keep a section's link to 2,000 characters.")
        String link) {

    public Section {
        id = Texts.orEmpty(id).isEmpty() ? Texts.newId() : id;
        title = Texts.orEmpty(title);
        text = Texts.orEmpty(text);
        link = Texts.orEmpty(link);
    }
}
