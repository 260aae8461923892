package io.liaison.sharing;

import io.liaison.profile.page.SharePictures;
import java.util.Optional;

/** Draws the picture of a partner: who it is, what for, and the ways to work with it. */
final class PartnerPicture {

    private static final int GAP = 44;
    private static final int BESIDE_LOGO = Canvas.MARGIN + LogoTile.SIZE + GAP;
    private static final int WIDTH_OF_NAME = SharePictures.WIDTH - BESIDE_LOGO - Canvas.MARGIN;
    private static final int WIDTH = SharePictures.WIDTH - 2 * Canvas.MARGIN;
    private static final int SUMMARY_TOP = 318;
    private static final int WAYS_TOP = 452;
    private static final int CHIP_HEIGHT = 50;
    private static final int CHIP_PADDING = 22;
    private static final int FOOT = 536;

    private final Typefaces faces;
    private final Pictured partner;
    private final Canvas canvas;

    private PartnerPicture(Typefaces faces, Pictured partner, Canvas canvas) {
        this.faces = faces;
        this.partner = partner;
        this.canvas = canvas;
    }

    static byte[] draw(Typefaces faces, Pictured partner) {
        try (Canvas canvas = new Canvas()) {
            new PartnerPicture(faces, partner, canvas).draw();
            return canvas.png();
        }
    }

    private void draw() {
        LogoTile.draw(canvas, partner.logo(), partner.shortName(), faces, Canvas.MARGIN, Canvas.MARGIN);
        drawName();
        TextBlock.fitting(faces, partner.summary(), false, WIDTH, 3, 34, 31)
                .ifPresent(summary -> canvas.write(summary, Canvas.SOFT_INK, Canvas.MARGIN, SUMMARY_TOP));
        drawWays();
        DirectoryPicture.sign(canvas, faces, FOOT, DirectoryPicture.SMALL);
    }

    /** A name that no typeface can write is left to the acronym; the logo beside it says the rest. */
    private void drawName() {
        Optional<TextBlock> acronym = acronym();
        float over = acronym.map(TextBlock::height).orElse(0f);
        Optional<TextBlock> name = name(LogoTile.SIZE - over);
        float height = over + name.map(TextBlock::height).orElse(0f);
        float top = Canvas.MARGIN + Math.max(0, (LogoTile.SIZE - height) / 2);
        acronym.ifPresent(block -> canvas.write(block, Canvas.MARKER, BESIDE_LOGO, top));
        name.ifPresent(block -> canvas.write(block, Canvas.INK, BESIDE_LOGO, top + over));
    }

    /** In two large lines, or in three smaller ones, as the place beside the logo allows. */
    private Optional<TextBlock> name(float room) {
        return TextBlock.fitting(faces, partner.name(), true, WIDTH_OF_NAME, 2, 60, 54)
                .filter(large -> large.isWhole() && large.height() <= room)
                .or(() -> TextBlock.fitting(faces, partner.name(), true, WIDTH_OF_NAME, 3, 46, 42));
    }

    private Optional<TextBlock> acronym() {
        boolean isOwn = !partner.acronym().isBlank() && !partner.acronym().equals(partner.name());
        return isOwn ? TextBlock.fitting(faces, partner.acronym(), true, WIDTH_OF_NAME, 1, 32, 26) : Optional.empty();
    }

    private void drawWays() {
        float x = Canvas.MARGIN;
        int drawn = 0;
        for (String way : partner.ways()) {
            Optional<TextBlock> words = TextBlock.fitting(faces, way, false, WIDTH, 1, 25);
            int more = partner.ways().size() - drawn - 1;
            float room = SharePictures.WIDTH - Canvas.MARGIN - (more > 0 ? 90 : 0);
            if (words.isEmpty() || x + words.get().longestLine() + 2 * CHIP_PADDING > room) {
                break;
            }
            x = drawChip(words.get(), x);
            drawn++;
        }
        int left = partner.ways().size() - drawn;
        if (left > 0 && drawn > 0) {
            float end = x;
            TextBlock.fitting(faces, "+" + left, true, 90, 1, 25)
                    .ifPresent(more -> canvas.write(more, Canvas.SOFT_INK, end, WAYS_TOP + top(more)));
        }
    }

    private float drawChip(TextBlock words, float x) {
        float width = words.longestLine() + 2 * CHIP_PADDING;
        canvas.fill(Canvas.RAISED, x, WAYS_TOP, width, CHIP_HEIGHT, CHIP_HEIGHT);
        canvas.write(words, Canvas.INK, x + CHIP_PADDING, WAYS_TOP + top(words));
        return x + width + 14;
    }

    private static float top(TextBlock line) {
        return (CHIP_HEIGHT - line.height()) / 2;
    }
}
