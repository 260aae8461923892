package io.liaison.media;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes pictures in and gives them out, by the hash of what was made of them. Equal pictures are kept once, whoever uploads them. */
@Service
@Transactional
public class PictureStore {

    private final Pictures pictures;
    private final PictureIntake intake = new PictureIntake();

    PictureStore(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Checks a PNG, JPEG, WebP, GIF (first frame) or SVG of at most 5 MB, writes it anew without any metadata and with at most 1,600 pixels on the
     * longest side, and keeps it.
     *
     * @param fileName as its owner calls it; used in messages only
     * @throws InvalidInput when the upload cannot become a picture; the message says what to do
     */
    @AllowedTo(Caller.ACCOUNT)
    public StoredPicture store(byte[] upload, String fileName) {
        EncodedPicture picture = EncodedPicture.of(intake.take(upload, fileName));
        pictures.add(picture);
        return new StoredPicture(picture.sha256(), picture.width(), picture.height());
    }

    /**
     * A picture, or its rendition for a place that is {@code width} pixels wide: the smallest of {@link RenditionWidth} that fills it, made when
     * first asked for, and the picture itself where that would be no smaller.
     */
    @AllowedTo(Caller.ANYONE)
    public Optional<PictureFile> find(String sha256, OptionalInt width) {
        OptionalInt step = width.isPresent() ? RenditionWidth.filling(width.getAsInt()) : OptionalInt.empty();
        if (step.isEmpty()) {
            return pictures.picture(sha256);
        }
        return pictures.rendition(sha256, step.getAsInt())
                .or(() -> pictures.picture(sha256).map(picture -> narrowed(picture, step.getAsInt())));
    }

    private PictureFile narrowed(PictureFile picture, int width) {
        if (picture.width() <= width) {
            return picture;
        }
        BufferedImage image = decoded(picture);
        PictureSize size = new PictureSize(image.getWidth(), image.getHeight()).withWidth(width);
        EncodedPicture rendition = EncodedPicture.of(Pixels.canonical(Pixels.scaled(image, size)));
        pictures.addRendition(picture.sha256(), rendition);
        return new PictureFile(picture.sha256(), width, rendition.mediaType(), rendition.bytes());
    }

    private static BufferedImage decoded(PictureFile picture) {
        try {
            return Pixels.canonical(ImageIO.read(new ByteArrayInputStream(picture.bytes())));
        } catch (IOException weWroteItOurselves) {
            throw new UncheckedIOException(weWroteItOurselves);
        }
    }
}
