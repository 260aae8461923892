package io.liaison.content.pasting;

import io.liaison.base.UnsafeCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * What was pasted, as Markdown.
 *
 * @param changes what was made of it and what was left out, in a sentence or two; empty where it is what it was
 */
public record PastedText(String markdown, String changes) {

    /**
     * @param page the clipboard's HTML, or empty
     * @param plain the same as the clipboard's plain text
     */
    public static PastedText of(String page, String plain) {
        String text = lineByLine(plain);
        PastedPage read = PastedPage.of(page);
        ListLines lines = ListLines.of(read.isMoreThanPlainText() ? read.markdown() : text);
        String markdown = UnsafeCharacters.removedFrom(lines.markdown());
        long removed = UnsafeCharacters.countIn(plain);
        if (markdown.isBlank()) {
            return new PastedText(UnsafeCharacters.removedFrom(text), leftOut(read, removed));
        }
        List<String> made = new ArrayList<>(read.isMoreThanPlainText() ? read.made() : List.of());
        add(made, lines.lists(), "list");
        boolean isAsItWas = markdown.equals(UnsafeCharacters.removedFrom(text));
        String said =
                isAsItWas ? "" : "Pasted as Markdown: " + listed(made.isEmpty() ? List.of("paragraphs") : made) + ".";
        return new PastedText(markdown, (said + " " + leftOut(read, removed)).strip());
    }

    static void add(List<String> counted, long number, String what) {
        if (number > 0) {
            counted.add(number + " " + what + (number == 1 ? "" : "s"));
        }
    }

    private static String leftOut(PastedPage read, long removed) {
        List<String> left = new ArrayList<>();
        add(left, read.pictures(), "picture");
        add(left, read.struckOut(), "struck-out passage");
        add(left, removed, "control character");
        return left.isEmpty() ? "" : "Left out: " + listed(left) + ".";
    }

    private static String listed(List<String> parts) {
        return String.join(", ", parts);
    }

    private static String lineByLine(String text) {
        return text.replaceAll("\r\n?|[\u2028\u2029]", "\n");
    }
}
