package io.liaison.media.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels written by us, so that nothing of the upload but what it shows is left: PNG where something shows through, else PNG or JPEG, whichever is smaller. */
@SuppressWarnings("ArrayRecordComponent") // Written once, compared by nobody.
public record EncodedPicture(byte[] bytes, String mediaType, int width, int height) {

    private static final float JPEG_QUALITY = 0.85f;

    /** Deflate at level 6: a tenth larger than at level 9, in less than half the time. */
    private static final float PNG_QUALITY = 0.35f;

    /** Flat artwork is smaller and sharper as PNG, a photograph as JPEG: the bytes tell which of the two it is. */
    static EncodedPicture of(BufferedImage image) {
        EncodedPicture png = encode(image, "png", PNG_QUALITY);
        if (image.getColorModel().hasAlpha()) {
            return png;
        }
        EncodedPicture jpeg = encode(image, "jpeg", JPEG_QUALITY);
        return png.bytes.length <= jpeg.bytes.length ? png : jpeg;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * A stored picture in a smaller width.
     *
     * @param stored what a drawing process wrote, never an upload: it is no larger than pictures are kept
     */
    public static EncodedPicture narrowed(byte[] stored, int width) {
        try {
            BufferedImage image = Pixels.canonical(ImageIO.read(new ByteArrayInputStream(stored)));
            PictureSize size = new PictureSize(image.getWidth(), image.getHeight()).withWidth(width);
            return of(Pixels.canonical(Pixels.scaled(image, size)));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static EncodedPicture encode(BufferedImage image, String format, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        } finally {
            writer.dispose();
        }
        return new EncodedPicture(bytes.toByteArray(), "image/" + format, image.getWidth(), image.getHeight());
    }
}
