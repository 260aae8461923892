package io.liaison.importing;

import java.util.stream.Collectors;

/** Bold text whose marks stand apart from it, as in {@code **Suitable for **}: Markdown shows the stars then, and nobody meant that. */
final class BoldMarks {

    private static final String MARK = "**";

    private BoldMarks() {}

    /** Moves blanks inside of bold text outside; lines stay lines. */
    static String closeTightly(String markdown) {
        return markdown.lines().map(BoldMarks::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        String[] pieces = line.split("\\*\\*", -1);
        boolean isPlain = line.contains("***") || line.contains("`") || line.contains("\\*");
        if (pieces.length < 3 || pieces.length % 2 == 0 || isPlain) {
            return line;
        }
        StringBuilder tidied = new StringBuilder(pieces[0]);
        for (int bold = 1; bold < pieces.length; bold += 2) {
            tidied.append(isMeantBold(pieces, bold) ? tight(pieces[bold]) : MARK + pieces[bold] + MARK);
            tidied.append(pieces[bold + 1]);
        }
        return tidied.toString();
    }

    /** Two stars with a blank on either side may be arithmetic; at the beginning of a line they are not. */
    private static boolean isMeantBold(String[] pieces, int bold) {
        boolean opensTightly = !pieces[bold].isEmpty() && !isBlankAt(pieces[bold], 0);
        boolean opensLine = bold == 1 && pieces[0].isBlank();
        return !pieces[bold].isBlank() && (opensTightly || opensLine);
    }

    private static String tight(String bold) {
        String inner = bold.replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
        boolean apart = isBlankAt(bold, 0) || isBlankAt(bold, bold.length() - 1);
        return MARK + inner + MARK + (apart ? " " : "");
    }

    private static boolean isBlankAt(String text, int index) {
        return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00A0';
    }
}
