package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What may come in, told by content and never by a file's name. */
enum PictureFormat {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    GIF("image/gif"),
    SVG("image/svg+xml");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws InvalidInput when the content is none of these */
    static PictureFormat of(byte[] upload) throws IOException {
        Set<String> readable = readable(upload);
        boolean isSvg = readable.isEmpty() && SvgPicture.isSvg(upload);
        return Arrays.stream(values())
                .filter(format -> format == SVG ? isSvg : readable.contains(format.mediaType))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("Choose a picture: a PNG, JPEG, WebP, GIF or SVG file."));
    }

    /** Whether its first bytes are those of pixels rather than of a drawing; nothing is decoded. */
    static boolean isRaster(byte[] upload) throws IOException {
        return !readable(upload).isEmpty();
    }

    String mediaType() {
        return mediaType;
    }

    /** The media types of those readers that know the first bytes as theirs. */
    private static Set<String> readable(byte[] upload) throws IOException {
        Set<String> readable = new HashSet<>();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            ImageIO.getImageReaders(input)
                    .forEachRemaining(reader -> readable.addAll(
                            List.of(reader.getOriginatingProvider().getMIMETypes())));
        }
        return readable;
    }
}
