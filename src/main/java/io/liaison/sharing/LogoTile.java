package io.liaison.sharing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A logo on a calm ground: white, or dark under a logo that is light itself; the first letters where there is no logo. */
final class LogoTile {

    static final int SIZE = 208;

    private static final int RADIUS = 32;
    private static final int PADDING = 26;
    private static final int LIGHT = 225;
    private static final int SAMPLES = 64;
    private static final int OPAQUE = 40;

    private LogoTile() {}

    static void draw(Canvas canvas, @Nullable BufferedImage logo, String shortName, Typefaces faces, int x, int y) {
        if (logo == null) {
            drawLetters(canvas, shortName, faces, x, y);
            return;
        }
        canvas.fill(isLight(logo) ? Canvas.DARK : Color.WHITE, x, y, SIZE, SIZE, RADIUS);
        double room = SIZE - 2.0 * PADDING;
        double scale = Math.min(room / logo.getWidth(), room / logo.getHeight());
        int width = Math.max(1, (int) Math.round(logo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(logo.getHeight() * scale));
        canvas.graphics().drawImage(logo, x + (SIZE - width) / 2, y + (SIZE - height) / 2, width, height, null);
    }

    private static void drawLetters(Canvas canvas, String shortName, Typefaces faces, int x, int y) {
        canvas.fill(Canvas.RAISED, x, y, SIZE, SIZE, RADIUS);
        String letters = shortName
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
        Optional<TextBlock> block = TextBlock.fitting(faces, letters, true, SIZE, 1, 92);
        block.ifPresent(text -> canvas.write(
                text, Canvas.MARKER, x + (SIZE - text.longestLine()) / 2, y + (SIZE - text.height()) / 2 + 2));
    }

    /** Whether what can be seen of it would vanish on white. */
    private static boolean isLight(BufferedImage logo) {
        long brightness = 0;
        long seen = 0;
        for (int row = 0; row < SAMPLES; row++) {
            for (int column = 0; column < SAMPLES; column++) {
                Color color = new Color(
                        logo.getRGB(column * logo.getWidth() / SAMPLES, row * logo.getHeight() / SAMPLES), true);
                if (color.getAlpha() > OPAQUE) {
                    seen++;
                    brightness += (299L * color.getRed() + 587L * color.getGreen() + 114L * color.getBlue()) / 1000;
                }
            }
        }
        boolean hasTransparency = seen < (long) SAMPLES * SAMPLES * 9 / 10;
        return hasTransparency && seen > 0 && brightness / seen > LIGHT;
    }
}
