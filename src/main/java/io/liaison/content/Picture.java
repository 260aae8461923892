package io.liaison.content;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A stored picture in its place.
 *
 * @param sha256 64 hexadecimal digits, the address of the picture's bytes
 * @param width in pixels
 * @param height in pixels
 * @param alternativeText what the picture shows, for those who do not see it
 */
public record Picture(
        @Pattern(regexp = "[0-9a-f]{64}", message = "Upload the picture again.")
        String sha256,

        @PositiveOrZero int width,
        @PositiveOrZero int height,

        @Size(max = 300, message = "Keep the alternative text to 300 characters.")
        String alternativeText) {

    public Picture {
        alternativeText = Texts.orEmpty(alternativeText);
    }

    public Picture withAlternativeText(String text) {
        return new Picture(sha256, width, height, text);
    }
}
