package io.liaison.sharing;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of one text within a width; what runs from right to left stands at the right. */
final class TextBlock {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final List<TextLayout> lines;
    private final float width;
    private final boolean isWhole;

    private TextBlock(List<TextLayout> lines, float width, boolean isWhole) {
        this.lines = lines;
        this.width = width;
        this.isWhole = isWhole;
    }

    /** As large as it fits into so many lines, from the first size to the last; at the last it is cut. Empty where it cannot be drawn. */
    static Optional<TextBlock> fitting(
            Typefaces faces, String text, boolean isBold, float width, int most, float... sizes) {
        for (float size : sizes) {
            Optional<TextBlock> block = broken(faces, text, isBold, width, most, size);
            if (block.isEmpty() || block.get().isWhole) {
                return block;
            }
        }
        return cut(faces, text, isBold, width, most, sizes[sizes.length - 1]);
    }

    /** Whether nothing had to be left out. */
    boolean isWhole() {
        return isWhole;
    }

    float height() {
        return (float) lines.stream().mapToDouble(TextBlock::height).sum();
    }

    float longestLine() {
        return (float) lines.stream().mapToDouble(TextLayout::getAdvance).max().orElse(0);
    }

    /** @param top of the first line */
    void draw(Graphics2D canvas, float left, float top) {
        float y = top;
        for (TextLayout line : lines) {
            float x = line.isLeftToRight() ? left : left + width - line.getAdvance();
            line.draw(canvas, x, y + line.getAscent());
            y += height(line);
        }
    }

    /** Words are left out at the end until it fits. */
    private static Optional<TextBlock> cut(
            Typefaces faces, String text, boolean isBold, float width, int most, float size) {
        String left = text;
        while (!left.isEmpty()) {
            int space = left.lastIndexOf(' ');
            left = space > 0 ? left.substring(0, space) : left.substring(0, left.offsetByCodePoints(left.length(), -1));
            Optional<TextBlock> block =
                    broken(faces, left.replaceAll("[\\s,;:–-]+$", "") + "…", isBold, width, most, size);
            if (block.isEmpty() || block.get().isWhole) {
                return block.map(shortened -> new TextBlock(shortened.lines, width, false));
            }
        }
        return Optional.empty();
    }

    private static Optional<TextBlock> broken(
            Typefaces faces, String text, boolean isBold, float width, int most, float size) {
        return faces.set(text, isBold, size).map(set -> broken(set, width, most));
    }

    private static TextBlock broken(AttributedString set, float width, int most) {
        AttributedCharacterIterator characters = set.getIterator();
        LineBreakMeasurer measurer = new LineBreakMeasurer(characters, SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < characters.getEndIndex() && lines.size() < most) {
            lines.add(measurer.nextLayout(width));
        }
        return new TextBlock(List.copyOf(lines), width, measurer.getPosition() >= characters.getEndIndex());
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent();
    }
}
