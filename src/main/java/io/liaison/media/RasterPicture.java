package io.liaison.media;

import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes PNG, JPEG, WebP and the first frame of a GIF, no larger in memory than needed. */
final class RasterPicture {

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

    /** Every second (third, …) pixel of what will be halved (…) anyway; twice as many as kept, so that scaling still averages. */
    private static ImageReadParam coarserWhereHuge(ImageReader reader, PictureSize size) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(size.width(), size.height()) / (2 * PictureSize.LONGEST_KEPT);
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }
}
