package io.liaison.media.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.InvalidInput;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file on its way, the answer is a picture or a sentence. The seed is fixed, so a failure can be repeated. */
class BrokenPictureTests {

    private static final int TIMES = 150;

    private final PictureIntake intake = new PictureIntake();

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("png", PictureFixtures.png(90, 70)),
                Arguments.of(
                        "png with alpha",
                        PictureFixtures.written(
                                PictureFixtures.twoHalves(90, 70, BufferedImage.TYPE_4BYTE_ABGR), "png")),
                Arguments.of("jpeg", PictureFixtures.jpegTakenSideways(90, 70)),
                Arguments.of("gif", PictureFixtures.gif(90, 70)),
                Arguments.of("webp", PictureFixtures.resource("gradient.webp")),
                Arguments.of("webp, lossy with alpha", PictureFixtures.resource("veil.webp")),
                Arguments.of("webp, lossless", PictureFixtures.resource("disc.webp")),
                Arguments.of(
                        "svg",
                        PictureFixtures.svg(
                                "<g transform=\"scale(2)\"><path d=\"M1 1L50 20C20 20 30 40 5 40Z\" fill=\"#123\"/></g>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void cutOffAnywhere(String name, byte[] file) {
        for (int end = 0; end < file.length; end += Math.max(1, file.length / TIMES)) {
            takeOrRefuse(Arrays.copyOf(file, end), name + " cut at " + end);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void changedAnywhere(String name, byte[] file) {
        Random random = new Random(42);
        for (int round = 0; round < TIMES; round++) {
            byte[] changed = file.clone();
            for (int change = 0; change <= round % 4; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            takeOrRefuse(changed, name + " changed, round " + round);
        }
    }

    private void takeOrRefuse(byte[] upload, String what) {
        try {
            assertThat(intake.take(upload, what).getWidth()).as(what).isBetween(1, 1_600);
        } catch (InvalidInput refused) {
            assertThat(refused.getMessage()).as(what).isNotBlank();
        } catch (Throwable other) {
            throw new AssertionError(what + " escaped as " + other, other);
        }
    }
}
