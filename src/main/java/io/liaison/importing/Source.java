package io.liaison.importing;

import io.liaison.base.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/**
 * The text of a page to import, with Unix line ends and no byte order mark; at most 1 MB in UTF-8.
 *
 * @param text the page's text, never blank
 */
public record Source(String text) {

    /** The largest page taken, in bytes. */
    public static final int MAX_BYTES = 1_048_576;

    private static final String WANTED = "Import the page's Markdown text (.md or .txt), saved as UTF-8.";
    private static final Pattern WHOLE_HTML =
            Pattern.compile("\\s*<(?:!doctype|html|head|body|\\?xml)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws InvalidInput when this is no Markdown text of at most 1 MB; the message says what to do */
    public Source {
        refuseTooLarge(text.length());
        refuseTooLarge(text.getBytes(StandardCharsets.UTF_8).length);
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput("This is not text: it contains zero bytes. " + WANTED);
        }
        text = tidy(text);
        if (text.isBlank()) {
            throw new InvalidInput("There is nothing to import: the text is empty. " + WANTED);
        }
        if (WHOLE_HTML.matcher(text).matches()) {
            throw new InvalidInput("This is HTML, not Markdown. " + WANTED);
        }
    }

    /** Text typed or pasted. */
    public static Source pasted(String text) {
        return new Source(text);
    }

    /**
     * An uploaded file, judged by its content and not by its name.
     *
     * @throws InvalidInput when this is no Markdown text in UTF-8 of at most 1 MB; the message says what to do
     */
    public static Source uploaded(byte[] bytes) {
        refuseTooLarge(bytes.length);
        if (isUtf16(bytes)) {
            throw new InvalidInput("This text is saved as UTF-16. Save it as UTF-8 and import it again.");
        }
        String type = bytes.length == 0 ? "text/plain" : new Tika().detect(bytes);
        boolean hasZeroBytes = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
        if (hasZeroBytes || isForeign(type)) {
            throw new InvalidInput("This file is not text but " + type + ". " + WANTED);
        }
        return new Source(decode(bytes));
    }

    private static void refuseTooLarge(int size) {
        if (size > MAX_BYTES) {
            throw new InvalidInput(
                    "This is larger than 1 MB. Import one page at a time, as text and without pictures.");
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** Types that some first bytes prove; what has none stays open, since page text may begin with anything. */
    private static boolean isForeign(String type) {
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.equals("application/pdf")
                || type.equals("application/rtf")
                || type.equals("application/zip")
                || type.equals("application/gzip")
                || type.equals("application/x-tika-msoffice");
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidInput("This text is not saved as UTF-8, so its special characters cannot be read. "
                    + "Open it in an editor, save it with the encoding UTF-8, and import it again.");
        }
    }

    /** Characters that no text needs and that YAML and PostgreSQL refuse become the replacement character, which is then reported. */
    private static String tidy(String text) {
        String start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return start.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replaceAll("\\p{Cs}|[\\uFFFE\\uFFFF]|[\\x01-\\x08\\x0B\\x0E-\\x1F\\x7F]", "\uFFFD");
    }
}
