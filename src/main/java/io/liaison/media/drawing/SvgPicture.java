package io.liaison.media.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.liaison.base.InvalidInput;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Draws an SVG file once, as pixels. Nothing it refers to is ever fetched, nothing in it runs, and drawing has an end, since an SVG can ask for
 * any amount of work in a few lines.
 */
final class SvgPicture {

    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(3);
    private static final int MOST_ELEMENTS = 20_000;
    private static final DocumentLimits LIMITS = new DocumentLimits(60, 8, MOST_ELEMENTS);

    /** Kept out because they fetch, or because a few characters of them can ask for any amount of memory. */
    private static final Set<String> NOT_DRAWN = Set.of("image", "foreignObject", "filter", "pattern");

    private static final XMLInputFactory XML = inertXml();

    /** Kept here, since a logger nobody holds forgets its level: what is wrong with a file is told to its owner, not to the log. */
    private static final Logger LOADER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LOADER.setLevel(Level.OFF);
    }

    private SvgPicture() {}

    /** Whether it begins as an SVG document does; what is wrong further on is told when it is drawn. */
    static boolean isSvg(byte[] upload) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(upload));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return reader.getLocalName().equals("svg");
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException noXml) {
            return false;
        }
    }

    /**
     * @throws InvalidInput when the drawing holds what would be missing from its pixels, or takes too long
     * @throws XMLStreamException when it is not well-formed; the loader throws runtime exceptions, too
     */
    static BufferedImage decode(byte[] upload) throws XMLStreamException {
        checkElements(upload);
        SVGDocument drawing = load(upload);
        PictureSize size = sizeOf(drawing);
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.renderWithPlatform(
                    NullPlatformSupport.INSTANCE,
                    PatientOutput.on(graphics, LONGEST_DRAWING),
                    new ViewBox(size.width(), size.height()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static XMLInputFactory inertXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void checkElements(byte[] upload) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(upload));
        int elements = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                checkElement(reader.getLocalName(), ++elements);
            }
        }
    }

    private static void checkElement(String name, int elements) {
        if (NOT_DRAWN.contains(name)) {
            throw new InvalidInput(
                    "This SVG holds a picture, a page, a filter effect or a pattern, which are not drawn here. Save it as PNG and upload that.");
        }
        if (elements > MOST_ELEMENTS) {
            throw tooMuchWork();
        }
    }

    static InvalidInput tooMuchWork() {
        return new InvalidInput("This SVG is too elaborate to be drawn here. Save it as PNG and upload that.");
    }

    private static SVGDocument load(byte[] upload) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        SVGDocument drawing =
                new SVGLoader().load(() -> XML.createXMLEventReader(new ByteArrayInputStream(upload)), null, context);
        if (drawing == null) {
            throw new IllegalArgumentException("no drawing in the file");
        }
        return drawing;
    }

    /** A drawing has proportions rather than a size, so it is drawn as large as pictures are kept. */
    private static PictureSize sizeOf(SVGDocument drawing) {
        double width = drawing.size().getWidth();
        double height = drawing.size().getHeight();
        if (!(width > 0 && height > 0 && width < Integer.MAX_VALUE && height < Integer.MAX_VALUE)) {
            throw new InvalidInput("This SVG states no size. Give it a width and a height, or save it as PNG.");
        }
        double scale = PictureSize.LONGEST_KEPT / Math.max(width, height);
        PictureSize size = new PictureSize((int) Math.round(width * scale), (int) Math.round(height * scale));
        size.check();
        return size;
    }
}
