package io.liaison.media;

import io.liaison.base.InvalidInput;
import java.util.Arrays;
import org.apache.tika.Tika;

/** What may come in, told by content and never by a file's name. */
enum PictureFormat {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    GIF("image/gif"),
    SVG("image/svg+xml");

    private static final Tika TIKA = new Tika();

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws InvalidInput when the content is none of these */
    static PictureFormat of(byte[] upload) {
        String detected = TIKA.detect(upload);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(detected))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("Choose a picture: a PNG, JPEG, WebP, GIF or SVG file."));
    }

    String mediaType() {
        return mediaType;
    }
}
