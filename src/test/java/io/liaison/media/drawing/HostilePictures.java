package io.liaison.media.drawing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small files that ask for much. */
public final class HostilePictures {

    private HostilePictures() {}

    /** 3 MB, one path that cannot be interrupted while it is filled: a minute and more. */
    public static byte[] pathOf600000Segments() {
        Random random = new Random(1);
        StringBuilder path = new StringBuilder("<path fill=\"red\" d=\"M0 0");
        for (int segment = 0; segment < 600_000; segment++) {
            path.append('L').append(random.nextInt(200)).append(' ').append(random.nextInt(100));
        }
        return PictureFixtures.svg(path.append("\"/>").toString());
    }

    /** 490 KB of one gradient with thousands of colours, drawn over and over. */
    public static byte[] gradients() {
        Random random = new Random(1);
        String stops = IntStream.range(0, 9_000)
                .mapToObj(stop ->
                        "<stop offset=\"%f\" stop-color=\"#%06x\"/>".formatted(stop / 9_000f, random.nextInt(1 << 24)))
                .collect(Collectors.joining());
        return PictureFixtures.svg("<linearGradient id=\"g\">" + stops + "</linearGradient>"
                + "<rect width=\"200\" height=\"100\" fill=\"url(#g)\"/>".repeat(500));
    }

    /** Some 130 KB that unfold into as many pixels as a picture may have. */
    public static byte[] pngOf6300By6300() {
        int side = 6_300;
        byte[] row = new byte[1 + 3 * side];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    row[1 + 3 * x] = (byte) (y < side / 2 ? 0xCC : 0x33);
                }
                rows.write(row);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {0, 0, (byte) (side >>> 8), (byte) side, 0, 0, (byte) (side >>> 8), (byte) side});
        header.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk(file, "IHDR", header.toByteArray());
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(content.length);
            out.write(name);
            out.write(content);
            out.writeInt((int) checksum.getValue());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
