package io.liaison.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Repairs a page's text before it is read, and reports each repair. Lines stay lines, so that places are those of the source. */
final class SourceRepair {

    private static final Pattern ESCAPED_TWICE = Pattern.compile(
            "&amp;(?:amp;){0,5}((?:#\\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|"
                    + "apos|nbsp|copy|reg|trade|hellip|[mn]dash|[lr][ds]quo|bull|middot|deg|euro|pound|[a-z](?:acute|grave|uml|circ|"
                    + "tilde|cedil|ring|slash));)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAMAGED = Pattern.compile("\\S{0,60}(?:\uFFFD|â€)\\S{0,60}");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
    private static final int MOST_REPORTED = 500;

    private final Report report;

    SourceRepair(Report report) {
        this.report = report;
    }

    String repair(String text) {
        String decoded = decode(text);
        reportDamage(decoded);
        String unescaped = unescape(decoded);
        return unescaped.lines().map(SourceRepair::withoutLoneBreak).collect(Collectors.joining("\n"));
    }

    /** A line of nothing but {@code <br>} would make Markdown take the next lines for HTML. */
    private static String withoutLoneBreak(String line) {
        boolean isBreak =
                line.contains("<br") && BREAK.matcher(line).replaceAll("").isBlank();
        return isBreak ? "" : line;
    }

    private String decode(String text) {
        MisdecodedText.Repaired repaired = MisdecodedText.repair(text);
        List<MisdecodedText.Repair> repairs = repaired.repairs();
        for (MisdecodedText.Repair repair : repairs.subList(0, Math.min(MOST_REPORTED, repairs.size()))) {
            report.add(
                    FindingKind.MISDECODED_TEXT,
                    new Place(repair.line(), ""),
                    "This was decoded with the wrong character set. It now reads “" + repair.is()
                            + "”; check that it is what was meant.",
                    repair.was());
        }
        int more = repairs.size() - MOST_REPORTED;
        if (more > 0) {
            report.add(
                    FindingKind.MISDECODED_TEXT,
                    new Place(repairs.get(MOST_REPORTED).line(), ""),
                    "From here on "
                            + (more == 1 ? "1 more word was" : more + " more words were")
                            + " repaired. Better save the page again with the right encoding, and import that.",
                    repairs.get(MOST_REPORTED).was());
        }
        return repaired.text().replaceAll("[\\x80-\\x9F]", "\uFFFD");
    }

    private void reportDamage(String text) {
        Matcher damaged = DAMAGED.matcher(text);
        Lines lines = new Lines(text);
        for (int count = 0; count < MOST_REPORTED && damaged.find(); count++) {
            report.add(
                    FindingKind.DAMAGED_TEXT,
                    new Place(lines.at(damaged.start()), ""),
                    "Characters were lost here before the page came to us. Compare with the original and type them anew.",
                    damaged.group());
        }
    }

    private String unescape(String text) {
        Matcher escaped = ESCAPED_TWICE.matcher(text);
        Lines lines = new Lines(text);
        return escaped.replaceAll(entity -> {
            report.add(
                    FindingKind.ESCAPED_TWICE,
                    new Place(lines.at(entity.start()), ""),
                    "This character was escaped twice; it now reads as the character itself.",
                    around(text, entity.start(), entity.end()));
            return Matcher.quoteReplacement("&" + entity.group(1));
        });
    }

    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 60 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 60 && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Counts lines up to ever later positions, each character once. */
    private static final class Lines {

        private final String text;
        private int position;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int at(int later) {
            for (; position < later; position++) {
                if (text.charAt(position) == '\n') {
                    line++;
                }
            }
            return line;
        }
    }
}
