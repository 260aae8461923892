package io.liaison.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes what nodes write, as UTF-8. What no text can hold, half a surrogate pair or the character 0, becomes the replacement character. */
public final class HtmlBytes {

    private static final String DOCTYPE = "<!doctype html>";
    /** More than most pages have. */
    private static final int FIRST_SIZE = 48 * 1024;
    /** The most bytes for one char: "&quot;". */
    private static final int LONGEST = 6;

    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes;
    private int length;

    private HtmlBytes(int size) {
        bytes = new byte[size];
    }

    /** The bytes of a whole document. */
    public static byte[] document(Element html) {
        HtmlBytes out = new HtmlBytes(FIRST_SIZE);
        out.writeMarkup(DOCTYPE);
        html.writeTo(out);
        return Arrays.copyOf(out.bytes, out.length);
    }

    static String text(Node node) {
        HtmlBytes out = new HtmlBytes(1024);
        node.writeTo(out);
        return new String(out.bytes, 0, out.length, StandardCharsets.UTF_8);
    }

    /** As it is. */
    void writeMarkup(String markup) {
        makeRoom(markup.length());
        for (int index = 0; index < markup.length(); index++) {
            index = put(markup, index);
        }
    }

    /** As the text of an element. */
    void writeText(String text) {
        makeRoom(text.length());
        for (int index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                default -> index = put(text, index);
            }
        }
    }

    /** As the value of an attribute, between double quotes. */
    void writeValue(String value) {
        makeRoom(value.length());
        for (int index = 0; index < value.length(); index++) {
            switch (value.charAt(index)) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                case '"' -> put("&quot;");
                default -> index = put(value, index);
            }
        }
    }

    private void makeRoom(int chars) {
        int needed = Math.addExact(length, Math.multiplyExact(chars, LONGEST));
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    private void put(String ascii) {
        for (int index = 0; index < ascii.length(); index++) {
            bytes[length++] = (byte) ascii.charAt(index);
        }
    }

    /** @return the place of the last char that was written: a pair of surrogates is one character */
    private int put(String text, int index) {
        char letter = text.charAt(index);
        if (letter == 0) {
            putThree(REPLACEMENT);
            return index;
        }
        if (letter < 0x80) {
            bytes[length++] = (byte) letter;
            return index;
        }
        if (letter < 0x800) {
            bytes[length++] = (byte) (0xC0 | letter >> 6);
            bytes[length++] = (byte) (0x80 | letter & 0x3F);
            return index;
        }
        if (Character.isSurrogate(letter)) {
            return putPair(text, index);
        }
        putThree(letter);
        return index;
    }

    private int putPair(String text, int index) {
        int point = text.codePointAt(index);
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            putThree(REPLACEMENT);
            return index;
        }
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return index + 1;
    }

    private void putThree(char letter) {
        bytes[length++] = (byte) (0xE0 | letter >> 12);
        bytes[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | letter & 0x3F);
    }
}
