package io.liaison.sharing;

import io.liaison.profile.page.SharePictures;

/** Draws the picture of the directory itself, for every page that is no partner's. */
final class DirectoryPicture {

    private static final int SYMBOL = 48;

    private DirectoryPicture() {}

    static byte[] draw(Typefaces faces) {
        int width = SharePictures.WIDTH - 2 * Canvas.MARGIN;
        try (Canvas canvas = new Canvas()) {
            canvas.drawSymbol(Canvas.MARGIN, 88, 120);
            TextBlock.fitting(faces, "What do you need a partner for?", true, width, 2, 76)
                    .ifPresent(title -> canvas.write(title, Canvas.INK, Canvas.MARGIN, 256));
            TextBlock.fitting(
                            faces,
                            "Research institutes and the ways to work with them: facilities, technology transfer, research"
                                    + " collaboration and more.",
                            false,
                            width,
                            3,
                            36)
                    .ifPresent(text -> canvas.write(text, Canvas.SOFT_INK, Canvas.MARGIN, 368));
            sign(canvas, faces, 536);
            return canvas.png();
        }
    }

    /** The portal's symbol and name, at the foot of every picture. */
    static void sign(Canvas canvas, Typefaces faces, int top) {
        canvas.drawSymbol(Canvas.MARGIN, top, SYMBOL);
        TextBlock.fitting(faces, "Liaison", true, SharePictures.WIDTH, 1, 32)
                .ifPresent(name -> canvas.write(
                        name, Canvas.INK, Canvas.MARGIN + SYMBOL + 16f, top + (SYMBOL - name.height()) / 2 + 3));
    }
}
