package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Decodes PNG, JPEG, WebP and the first frame of a GIF, no larger in memory than needed. */
final class RasterPicture {

    /** Of the heap of a drawing process, in bytes, for a picture as it is decoded and the copies that are made of it before it is scaled. */
    static final long MOST_DECODED = 128L * 1024 * 1024;

    /** With an alpha channel, and without. */
    private static final int BYTES_OF_COPIES = 2 * Integer.BYTES;

    private RasterPicture() {}

    /**
     * @throws InvalidInput when the header asks for too much, or the file ends too early
     * @throws IOException when the content is broken; readers throw many runtime exceptions then, too
     */
    static BufferedImage decode(byte[] upload, PictureFormat format) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (ImageInputStream input = new EndingInput(upload)) {
            reader.setInput(input, false, true);
            PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            size.check();
            reader.addIIOReadWarningListener((source, warning) -> refuseCutOff(warning));
            return reader.read(0, coarserWhereHuge(reader, size));
        } finally {
            reader.dispose();
        }
    }

    /** The JDK's JPEG reader paints what is missing grey and only warns. */
    private static void refuseCutOff(String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            throw EndingInput.incomplete();
        }
    }

    /**
     * Every second (third, …) pixel of what will be halved (…) anyway; twice as many as kept, so that scaling still averages. Fewer only where more would not fit into memory.
     */
    private static ImageReadParam coarserWhereHuge(ImageReader reader, PictureSize size) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * PictureSize.LONGEST_KEPT));
        long bytes = (long) size.width() * size.height() * bytesOfPixel(reader);
        while (bytes / step / step > MOST_DECODED) {
            step++;
        }
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    private static int bytesOfPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        int bits = Arrays.stream(type.getSampleModel().getSampleSize()).sum();
        int own = Math.max(1, bits / Byte.SIZE);
        return Pixels.isPlain(type.getBufferedImageType()) ? own : own + BYTES_OF_COPIES;
    }
}
