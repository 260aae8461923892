package io.liaison.media.drawing;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/** What happens to decoded pixels before they are encoded again. */
final class Pixels {

    private static final int OPAQUE = 0xFF;

    private Pixels() {}

    /** The same picture in sRGB with 8 bits a channel, whatever it was made in; with an alpha channel only where something shows through. */
    static BufferedImage canonical(BufferedImage image) {
        BufferedImage colours = isGreyWithAlpha(image) ? repainted(image) : drawn(image, BufferedImage.TYPE_INT_ARGB);
        return hasTransparency(colours) ? colours : drawn(colours, BufferedImage.TYPE_INT_RGB);
    }

    /** In the size in which pictures are kept. What stands plainly in memory is scaled from there, since a copy of it may take 160 MB. */
    static BufferedImage reduced(BufferedImage image) {
        PictureSize size = new PictureSize(image.getWidth(), image.getHeight());
        if (size.isKept()) {
            return canonical(image);
        }
        BufferedImage plain = isPlain(image.getType()) ? image : canonical(image);
        int type = hasTransparency(plain) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return scaled(plain, size.withLongestSide(PictureSize.LONGEST_KEPT), type);
    }

    static BufferedImage scaled(BufferedImage image, PictureSize size) {
        return scaled(image, size, image.getType());
    }

    /** Whether pixels of such an image are sRGB with 8 bits a channel already. */
    static boolean isPlain(int imageType) {
        return imageType == BufferedImage.TYPE_3BYTE_BGR
                || imageType == BufferedImage.TYPE_4BYTE_ABGR
                || imageType == BufferedImage.TYPE_INT_RGB
                || imageType == BufferedImage.TYPE_INT_ARGB;
    }

    private static BufferedImage scaled(BufferedImage image, PictureSize size, int type) {
        try {
            return Thumbnails.of(image)
                    .forceSize(size.width(), size.height())
                    .imageType(type)
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

    private static boolean isGreyWithAlpha(BufferedImage image) {
        return image.getRaster().getNumBands() == 2
                && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** Java draws plain greys as they are, but takes those with an alpha channel for light intensities and makes them paler. */
    private static BufferedImage repainted(BufferedImage image) {
        BufferedImage repainted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Raster raster = image.getRaster();
        int excess = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
        int[] samples = new int[2];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                raster.getPixel(x, y, samples);
                int grey = samples[0] >> excess;
                repainted.setRGB(x, y, (samples[1] >> excess) << 24 | grey << 16 | grey << 8 | grey);
            }
        }
        return repainted;
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
