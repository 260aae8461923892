package io.liaison.sharing;

import io.liaison.profile.page.SharePictures;
import java.util.Optional;

/** Draws the picture of the directory itself, for every page that is no partner's. */
final class DirectoryPicture {

    static final int SMALL = 48;

    private static final int LARGE = 84;
    private static final int TITLE_TOP = 228;
    private static final String TITLE = "What do you need a partner for?";
    private static final String TEXT = "Research institutes and the ways to work with them: facilities, technology"
            + " transfer, research collaboration and more.";

    private DirectoryPicture() {}

    static byte[] draw(Typefaces faces) {
        int width = SharePictures.WIDTH - 2 * Canvas.MARGIN;
        try (Canvas canvas = new Canvas()) {
            sign(canvas, faces, Canvas.MARGIN, LARGE);
            Optional<TextBlock> title = TextBlock.fitting(faces, TITLE, true, width, 2, 76);
            title.ifPresent(block -> canvas.write(block, Canvas.INK, Canvas.MARGIN, TITLE_TOP));
            float below = TITLE_TOP + title.map(TextBlock::height).orElse(0f) + 24;
            TextBlock.fitting(faces, TEXT, false, width, 3, 36)
                    .ifPresent(text -> canvas.write(text, Canvas.SOFT_INK, Canvas.MARGIN, below));
            return canvas.png();
        }
    }

    /** The portal's symbol and name. */
    static void sign(Canvas canvas, Typefaces faces, int top, int size) {
        canvas.drawSymbol(Canvas.MARGIN, top, size);
        TextBlock.fitting(faces, "Liaison", true, SharePictures.WIDTH, 1, size * 2 / 3f)
                .ifPresent(name -> canvas.write(
                        name, Canvas.INK, Canvas.MARGIN + size * 4 / 3f, top + (size - name.height()) / 2));
    }
}
