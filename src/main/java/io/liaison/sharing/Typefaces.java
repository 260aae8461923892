package io.liaison.sharing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * DejaVu Sans Condensed, which comes with the application and has Latin, Greek, Cyrillic, Arabic, Hebrew and more; for other scripts, such as Chinese
 * and Japanese, whatever the machine has. A text that has a character in none of them is not drawn.
 */
final class Typefaces {

    private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    /** Java asks the machine's list of fonts first, and needs to be told where a machine has none. */
    private static final String LIST_OF_FONTS = "sun.awt.fontconfig";

    private static final String EMPTY_LIST = "version=1\nsequence.allfonts=default\n";

    private final List<Font> regular;
    private final List<Font> bold;

    private Typefaces(Font regular, Font bold) {
        this.regular = List.of(regular, new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        this.bold = List.of(bold, new Font(Font.SANS_SERIF, Font.BOLD, 1));
    }

    /** Empty where Java cannot draw text at all. */
    static Optional<Typefaces> load() {
        try {
            return Optional.of(read());
        } catch (IOException | FontFormatException | LinkageError noListOfFonts) {
            return loadWithoutMachine();
        }
    }

    private static Optional<Typefaces> loadWithoutMachine() {
        try {
            Path empty = Files.createTempFile("liaison-fonts", ".properties");
            Files.writeString(empty, EMPTY_LIST);
            System.setProperty(LIST_OF_FONTS, empty.toString());
            Typefaces loaded = read();
            Files.delete(empty);
            LOG.info("This machine has no list of fonts: share pictures are drawn with the font that comes along");
            return Optional.of(loaded);
        } catch (IOException | FontFormatException | LinkageError cannotDraw) {
            LOG.warn("Share pictures cannot be drawn here; pages go without: {}", cannotDraw.toString());
            return Optional.empty();
        }
    }

    /** The text, each character in the first typeface that has it; empty where one has none, or there is nothing to draw. */
    Optional<AttributedString> set(String text, boolean isBold, float size) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        AttributedString set = new AttributedString(text);
        List<Font> faces = isBold ? bold : regular;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int character = text.codePointAt(index);
            Optional<Font> face =
                    faces.stream().filter(font -> font.canDisplay(character)).findFirst();
            if (face.isEmpty() && !Character.isWhitespace(character)) {
                return Optional.empty();
            }
            set.addAttribute(
                    TextAttribute.FONT,
                    face.orElse(faces.getFirst()).deriveFont(size),
                    index,
                    index + Character.charCount(character));
        }
        return Optional.of(set);
    }

    private static Typefaces read() throws IOException, FontFormatException {
        return new Typefaces(read("DejaVuSansCondensed.ttf"), read("DejaVuSansCondensed-Bold.ttf"));
    }

    private static Font read(String file) throws IOException, FontFormatException {
        try (InputStream stream = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new UncheckedIOException(new IOException(file + " is part of the application"));
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }
}
