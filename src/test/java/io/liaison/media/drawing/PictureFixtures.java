package io.liaison.media.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made for the tests. */
public final class PictureFixtures {

    static final int RED = 0xFFCC3333;
    static final int BLUE = 0xFF3333CC;

    private PictureFixtures() {}

    /** Red above, blue below. */
    static BufferedImage twoHalves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(new Color(BLUE));
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.dispose();
        return image;
    }

    /** Medium grey as PNG stores it: half of the largest value, which on a screen is half way between black and white. */
    static BufferedImage grey(int width, int height, int bits, boolean alpha) {
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                type);
        WritableRaster raster = model.createCompatibleWritableRaster(width, height);
        for (int pixel = 0; pixel < width * height; pixel++) {
            raster.setSample(pixel % width, pixel / width, 0, bits == 8 ? 0x80 : 0x8080);
            if (alpha) {
                raster.setSample(pixel % width, pixel / width, 1, bits == 8 ? 0xFF : 0xFFFF);
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    static BufferedImage noise(int width, int height) {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    public static byte[] png(int width, int height) {
        return written(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] gif(int width, int height) {
        return written(twoHalves(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    static byte[] resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(PictureFixtures.class.getResourceAsStream("/media/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] svg(String inside) {
        return svg("width=\"200\" height=\"100\"", inside);
    }

    static byte[] svg(String attributes, String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes
                        + ">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A JPEG as a camera writes it that was held on its side: orientation 6 of the Exif standard, to be turned right by a quarter. */
    static byte[] jpegTakenSideways(int width, int height) {
        byte[] jpeg = jpeg(width, height);
        ByteBuffer tiff = ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length + tiff.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.length + tiff.capacity()))
                .put(exif)
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of a hundred bytes that says it has as many pixels as asked. */
    static byte[] pngClaiming(int width, int height) {
        byte[] png = png(64, 64);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(png, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return png;
    }

    static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
