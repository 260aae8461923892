package io.liaison.media;

import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;

/** From an upload nobody vouches for to clean pixels: checked, upright, in one colour space, no larger than pictures are kept. */
final class PictureIntake {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int AT_ONCE = 2;

    /** Decoding may take 160 MB at worst, so few do it at a time and the others wait a moment. */
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** @throws InvalidInput whatever is wrong with the upload */
    BufferedImage take(byte[] upload, String fileName) {
        checkBytes(upload);
        turns.acquireUninterruptibly();
        try {
            return Pixels.canonical(decoded(upload));
        } catch (InvalidInput clear) {
            throw clear;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new InvalidInput(
                    "“" + shortened(fileName)
                            + "” cannot be read as a picture. Open it in a picture editor, save it as PNG or JPEG, and upload that.");
        } finally {
            turns.release();
        }
    }

    private static void checkBytes(byte[] upload) {
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
            case JPEG -> ExifOrientation.upright(smaller(RasterPicture.decode(upload, format)), upload);
            case PNG, WEBP, GIF -> smaller(RasterPicture.decode(upload, format));
        };
    }

    private static BufferedImage smaller(BufferedImage image) {
        BufferedImage canonical = Pixels.canonical(image);
        PictureSize size = new PictureSize(canonical.getWidth(), canonical.getHeight());
        boolean fits = Math.max(size.width(), size.height()) <= PictureSize.LONGEST_KEPT;
        return fits ? canonical : Pixels.scaled(canonical, size.withLongestSide(PictureSize.LONGEST_KEPT));
    }

    private static String shortened(String fileName) {
        return fileName.length() <= 80 ? fileName : fileName.substring(0, 80) + "…";
    }
}
