package io.liaison.media.drawing;

import static io.liaison.media.drawing.PictureFixtures.BLUE;
import static io.liaison.media.drawing.PictureFixtures.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.liaison.base.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTests {

    private static final int NEARLY = 12;

    private final PictureIntake intake = new PictureIntake();

    @Test
    void takesEachFormatByItsContentWhateverItsName() {
        assertTwoHalves(intake.take(PictureFixtures.png(120, 80), "photo.jpg"));
        assertTwoHalves(intake.take(PictureFixtures.jpeg(120, 80), "photo.png"));
        assertTwoHalves(intake.take(PictureFixtures.gif(120, 80), "photo"));
        BufferedImage webp = intake.take(PictureFixtures.resource("gradient.webp"), "photo.exe");
        assertThat(webp.getWidth()).isEqualTo(200);
        assertColour(webp.getRGB(100, 2), 0xFFFF0000);
        assertColour(webp.getRGB(100, 117), 0xFF0000FF);
    }

    @Test
    void keepsWhatShowsThrough() {
        BufferedImage disc = intake.take(PictureFixtures.resource("disc.webp"), "disc.webp");

        assertThat(disc.getRGB(1, 1) >>> 24).isZero();
        assertColour(disc.getRGB(50, 50), 0xFFC03050);
        assertThat(intake.take(PictureFixtures.resource("veil.webp"), "veil.webp")
                                .getRGB(50, 40)
                        >>> 24)
                .isBetween(150, 156);
    }

    @Test
    void dropsAnAlphaChannelThroughWhichNothingShows() {
        BufferedImage opaque = PictureFixtures.twoHalves(80, 80, BufferedImage.TYPE_INT_ARGB);

        assertThat(intake.take(PictureFixtures.written(opaque, "png"), "opaque.png")
                        .getColorModel()
                        .hasAlpha())
                .isFalse();
    }

    /** Java takes stored greys for light intensities in some layouts and would show them paler. */
    @ParameterizedTest
    @CsvSource({"8, false", "16, false", "8, true", "16, true"})
    void keepsTheBrightnessOfGreys(int bits, boolean alpha) {
        BufferedImage grey = PictureFixtures.grey(80, 80, bits, alpha);

        assertColour(
                intake.take(PictureFixtures.written(grey, "png"), "grey.png").getRGB(40, 40), 0xFF808080);
    }

    @Test
    void keepsBlackAndWhite() {
        BufferedImage lines = PictureFixtures.twoHalves(80, 80, BufferedImage.TYPE_BYTE_BINARY);

        BufferedImage taken = intake.take(PictureFixtures.written(lines, "png"), "lines.png");

        assertColour(taken.getRGB(40, 10), lines.getRGB(40, 10));
        assertColour(taken.getRGB(40, 70), lines.getRGB(40, 70));
    }

    @Test
    void turnsAPictureThatWasTakenSideways() {
        BufferedImage upright = intake.take(PictureFixtures.jpegTakenSideways(200, 100), "sideways.jpg");

        assertThat(upright.getWidth()).isEqualTo(100);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertColour(upright.getRGB(90, 100), RED);
        assertColour(upright.getRGB(10, 100), BLUE);
    }

    @Test
    void keepsAtMost1600PixelsOnTheLongestSide() {
        BufferedImage wide = intake.take(PictureFixtures.png(7_000, 3_500), "wide.png");

        assertThat(wide.getWidth()).isEqualTo(1_600);
        assertThat(wide.getHeight()).isEqualTo(800);
        assertTwoHalves(wide);
    }

    @Test
    void refusesAPictureSmallerThan64By64() {
        assertRefused(PictureFixtures.png(200, 63)).contains("200 by 63", "64 by 64");
    }

    @Test
    void refusesAPictureThatWouldUnfoldIntoGigabytesBeforeDecodingIt() {
        assertRefused(PictureFixtures.pngClaiming(60_000, 60_000)).contains("smaller picture", "60000 by 60000");
        assertRefused(PictureFixtures.pngClaiming(7_999, 7_999)).contains("40 million");
    }

    @Test
    void refusesMoreThanFiveMegabytes() {
        byte[] large = Arrays.copyOf(PictureFixtures.png(100, 100), 5 * 1024 * 1024 + 1);

        assertRefused(large).contains("at most 5 MB");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused(new byte[0]).contains("empty");
        assertRefused("%PDF-1.7 and more".getBytes()).contains("PNG, JPEG, WebP, GIF or SVG");
        assertRefused("<html><body>No picture</body></html>".getBytes()).contains("PNG, JPEG, WebP, GIF or SVG");
    }

    @Test
    void refusesAJpegThatEndsTooEarly() {
        byte[] jpeg = PictureFixtures.written(PictureFixtures.noise(300, 300), "jpeg");

        assertRefused(Arrays.copyOf(jpeg, jpeg.length / 2)).contains("not complete");
    }

    @Test
    @Timeout(10)
    void refusesAWebPThatEndsTooEarlyWithoutReadingOnForHours() {
        byte[] webp = PictureFixtures.resource("disc.webp");

        assertRefused(Arrays.copyOf(webp, 43)).contains("not complete");
    }

    private AbstractStringAssert<?> assertRefused(byte[] upload) {
        return assertThat(catchThrowableOfType(InvalidInput.class, () -> intake.take(upload, "upload")))
                .isNotNull()
                .message();
    }

    private static void assertTwoHalves(BufferedImage image) {
        assertColour(image.getRGB(image.getWidth() / 2, image.getHeight() / 4), RED);
        assertColour(image.getRGB(image.getWidth() / 2, image.getHeight() * 3 / 4), BLUE);
    }

    private static void assertColour(int pixel, int expected) {
        Color actual = new Color(pixel, true);
        Color wanted = new Color(expected, true);
        assertThat(Math.abs(actual.getRed() - wanted.getRed())
                        + Math.abs(actual.getGreen() - wanted.getGreen())
                        + Math.abs(actual.getBlue() - wanted.getBlue())
                        + Math.abs(actual.getAlpha() - wanted.getAlpha()))
                .as("%s should be nearly %s", actual, wanted)
                .isLessThanOrEqualTo(NEARLY);
    }
}
