package io.liaison.content.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the lines that begin with a bullet, or with a number and a tab, are items of Markdown lists. Word writes lists so into plain text,
 * and people do so by hand.
 *
 * @param lists how many lists there are of such lines
 */
record ListLines(String markdown, int lists) {

    /** U+F0B7 and its neighbours are bullets in Word's symbol fonts. */
    private static final Pattern BULLET = Pattern.compile(
            "([ \t]*)(?:[•‣▪▫■□●○◦⁃∙➢➤✓✔\uF0A7\uF0B7\uF0D8][ \t\u00A0]*|([·o§–—-])[ ]*\t[ \t]*)(\\S.*)");

    private static final Pattern NUMBER = Pattern.compile("([ \t]*)(\\d{1,3})[.)] *\t[ \t]*(\\S.*)");
    private static final Pattern OF_MARKDOWN = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final int SPACES_A_LEVEL = 4;

    static ListLines of(String text) {
        List<String> lines = new ArrayList<>();
        int lists = 0;
        boolean wasItem = false;
        for (String line : text.split("\n", -1)) {
            String item = item(line, wasItem);
            if (item != null) {
                lists += wasItem ? 0 : 1;
                dropBlankLinesOrAddOne(lines, wasItem);
                lines.add(item);
            } else {
                if (wasItem && !line.isBlank() && isItem(last(lines)) && !Character.isWhitespace(line.charAt(0))) {
                    lines.add("");
                }
                lines.add(line);
            }
            wasItem = item != null || wasItem && line.isBlank();
        }
        return new ListLines(String.join("\n", lines), lists);
    }

    private static @Nullable String item(String line, boolean isWithinList) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            boolean isInner = isWithinList && "o".equals(bullet.group(2));
            return indent(bullet.group(1), isInner ? 1 : 0) + "- " + bullet.group(3);
        }
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? indent(number.group(1), 0) + number.group(2) + ". " + number.group(3) : null;
    }

    /** Items of one list stand together; before a list there is an empty line. */
    private static void dropBlankLinesOrAddOne(List<String> lines, boolean isWithinList) {
        while (isWithinList && !lines.isEmpty() && last(lines).isBlank()) {
            lines.removeLast();
        }
        if (!isWithinList && !lines.isEmpty() && !last(lines).isBlank() && !isItem(last(lines))) {
            lines.add("");
        }
    }

    private static String indent(String blanks, int more) {
        long tabs = blanks.chars().filter(blank -> blank == '\t').count();
        long level = tabs + (blanks.length() - tabs) / SPACES_A_LEVEL + more;
        return "  ".repeat((int) Math.min(level, 3));
    }

    private static boolean isItem(String line) {
        return OF_MARKDOWN.matcher(line).matches();
    }

    private static String last(List<String> lines) {
        return lines.getLast();
    }
}
