package io.liaison.sharing;

import io.liaison.profile.page.SharePictures;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What all share pictures have in common: the ground, the colours of the portal, its symbol. */
final class Canvas implements AutoCloseable {

    static final int MARGIN = 72;
    static final Color GROUND = new Color(0x0a3a31);
    static final Color RAISED = new Color(0x174c41);
    static final Color INK = Color.WHITE;
    static final Color SOFT_INK = new Color(0xd3e6de);
    static final Color MARKER = new Color(0xffd84d);
    static final Color DARK = new Color(0x13211c);

    private static final Color PINE = new Color(0x005f4d);
    /** The symbol is drawn on a square of so many units. */
    private static final double SYMBOL_UNITS = 32;

    private final BufferedImage image =
            new BufferedImage(SharePictures.WIDTH, SharePictures.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    Canvas() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, SharePictures.WIDTH, SharePictures.HEIGHT);
        drawSign(SharePictures.WIDTH - 330.0, 330, 460, RAISED, RAISED);
    }

    Graphics2D graphics() {
        return graphics;
    }

    void fill(Color color, double x, double y, double width, double height, double radius) {
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, radius, radius));
    }

    void write(TextBlock block, Color color, float left, float top) {
        graphics.setColor(color);
        block.draw(graphics, left, top);
    }

    /** The portal's symbol, as in symbol.svg. */
    void drawSymbol(double x, double y, double size) {
        fill(PINE, x, y, size, size, size * 14 / SYMBOL_UNITS);
        drawSign(x, y, size, Color.WHITE, MARKER);
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    private void drawSign(double x, double y, double size, Color line, Color dot) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(size / SYMBOL_UNITS, size / SYMBOL_UNITS);
        Path2D hook = new Path2D.Double();
        hook.moveTo(10, 5);
        hook.lineTo(10, 17.5);
        hook.curveTo(10, 20.8, 12.7, 23.5, 16, 23.5);
        hook.curveTo(19.3, 23.5, 22, 20.8, 22, 17.5);
        hook.lineTo(22, 13.5);
        graphics.setColor(line);
        graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(hook);
        graphics.setColor(dot);
        graphics.fill(new Ellipse2D.Double(19.4, 5, 5.2, 5.2));
        graphics.setTransform(before);
    }
}
