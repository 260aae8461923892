package io.liaison.media.drawing;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held. Read from the JPEG's own Exif segment (CIPA DC-008, section 4.5.4) before all metadata is dropped; what cannot be read
 * counts as upright, since a wrong Exif block does not make a picture wrong.
 */
final class ExifOrientation {

    private static final byte[] SIGNATURE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int AFTER_START_OF_IMAGE = 2;
    private static final int SEGMENT_HEAD = 4;

    private ExifOrientation() {}

    static BufferedImage upright(BufferedImage image, byte[] jpeg) {
        Orientation orientation = of(jpeg);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static @Nullable Orientation of(byte[] jpeg) {
        try {
            byte[] exif = exifSegment(ByteBuffer.wrap(jpeg));
            return exif.length == 0 ? null : ExifUtils.getOrientationFromExif(exif);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static byte[] exifSegment(ByteBuffer jpeg) {
        int position = AFTER_START_OF_IMAGE;
        while (position + SEGMENT_HEAD < jpeg.limit() && Byte.toUnsignedInt(jpeg.get(position)) == MARKER) {
            int kind = Byte.toUnsignedInt(jpeg.get(position + 1));
            int length = Short.toUnsignedInt(jpeg.getShort(position + 2));
            byte[] payload = Arrays.copyOfRange(jpeg.array(), position + SEGMENT_HEAD, position + 2 + length);
            if (kind == APP1 && startsWithSignature(payload)) {
                return payload;
            }
            if (kind == START_OF_SCAN) {
                break;
            }
            position += 2 + length;
        }
        return new byte[0];
    }

    private static boolean startsWithSignature(byte[] payload) {
        return payload.length > SIGNATURE.length
                && Arrays.equals(payload, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }
}
