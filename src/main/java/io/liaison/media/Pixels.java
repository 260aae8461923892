package io.liaison.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/** What happens to decoded pixels before they are encoded again. */
final class Pixels {

    private static final int OPAQUE = 0xFF;

    private Pixels() {}

    /** The same picture in sRGB with 8 bits a channel, whatever it was made in; with an alpha channel only where something shows through. */
    static BufferedImage canonical(BufferedImage image) {
        BufferedImage colours = drawn(image, BufferedImage.TYPE_INT_ARGB);
        return hasTransparency(colours) ? colours : drawn(colours, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage scaled(BufferedImage image, PictureSize size) {
        try {
            return Thumbnails.of(image)
                    .forceSize(size.width(), size.height())
                    .imageType(image.getType())
                    .asBufferedImage();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    static boolean hasTransparency(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage drawn(BufferedImage image, int type) {
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
