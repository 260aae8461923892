package io.liaison.sharing;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says of a partner.
 *
 * @param ways its ways to work with it, in words, each once
 */
record Pictured(
        String name,
        String acronym,
        String summary,
        List<String> ways,
        @Nullable BufferedImage logo) {

    String shortName() {
        return acronym.isBlank() ? name : acronym;
    }
}
