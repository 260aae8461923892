package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** From an upload nobody vouches for to clean pixels: checked, upright, in one colour space, no larger than pictures are kept. */
final class PictureIntake {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** @throws InvalidInput whatever is wrong with the upload */
    BufferedImage take(byte[] upload, String fileName) {
        checkBytes(upload);
        try {
            return Pixels.canonical(decoded(upload));
        } catch (InvalidInput clear) {
            throw clear;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | LinkageError broken) {
            throw broken.getCause() instanceof OutOfMemoryError ? tooLarge() : unreadable(fileName);
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge();
        }
    }

    static InvalidInput tooLarge() {
        return new InvalidInput(
                "This picture takes too much memory to be drawn here. Save it with fewer pixels, and upload that.");
    }

    private static InvalidInput unreadable(String fileName) {
        return new InvalidInput(
                "“" + fileName
                        + "” cannot be read as a picture. Open it in a picture editor, save it as PNG or JPEG, and upload that.");
    }

    static void checkBytes(byte[] upload) {
        if (upload.length == 0) {
            throw new InvalidInput("This file is empty. Choose another one.");
        }
        if (upload.length > MOST_BYTES) {
            throw new InvalidInput("Choose a picture of at most 5 MB, or save this one with fewer pixels.");
        }
    }

    private static BufferedImage decoded(byte[] upload) throws IOException, XMLStreamException {
        PictureFormat format = PictureFormat.of(upload);
        return switch (format) {
            case SVG -> SvgPicture.decode(upload);
            case JPEG -> ExifOrientation.upright(Pixels.reduced(RasterPicture.decode(upload, format)), upload);
            case PNG, WEBP, GIF -> Pixels.reduced(RasterPicture.decode(upload, format));
        };
    }
}
