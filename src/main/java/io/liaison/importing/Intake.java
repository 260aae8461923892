package io.liaison.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The gate to the draft: no value passes that is only a placeholder or longer than its field, and what is held back is reported whole. */
final class Intake {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[(\\[<{]\\s*(?:please )?(?:insert|enter|add|your|fill in)\\b[^)\\]>}]{0,80}[)\\]>}]"
                    + "|\\blorem ipsum\\b|\\bto be (?:confirmed|determined|advised|added)\\b|\\binsert (?:link|text|type|name|logo) here\\b"
                    + "|\\bplaceholder\\b|\\bcoming soon\\b|(?-i:\\bSAMPLE\\b|\\bTB[CDA]\\b|\\bTODO\\b|\\bXX+\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS_OFF =
            Pattern.compile("[^.!?…\\n]{0,200}[\\p{L}\\p{N})\"”’][ ,]*(?:\\.{3,}|…)(?=\\s*(?:$|\\n|\\p{Lu}))");

    private final Report report;

    Intake(Report report) {
        this.report = report;
    }

    /** What of a text may enter the field at that place; "" where it is nothing but a placeholder. */
    String admit(Limits limits, String text, Place place) {
        String value = text.strip();
        if (isPlaceholder(value, place)) {
            return "";
        }
        reportWhatBreaksOff(value, place);
        if (limits.fits(value)) {
            return value;
        }
        report.add(
                FindingKind.TOO_LONG,
                place,
                limits.message() + " The page's text has " + format(value.length())
                        + " characters, so the draft has its beginning; the whole is kept here.",
                value);
        return limits.cut(value);
    }

    /** As many elements as the list may have; each of the others is reported by its text. */
    <T> List<T> admit(Limits limits, List<T> elements, Place place) {
        if (elements.size() <= limits.max()) {
            return List.copyOf(elements);
        }
        for (T left : elements.subList(limits.max(), elements.size())) {
            report.add(FindingKind.TOO_LONG, place, limits.message() + " This one was left out.", left.toString());
        }
        return List.copyOf(elements.subList(0, limits.max()));
    }

    /** Whether the whole text is a placeholder; one inside a text is reported and stays for its author to replace. */
    boolean isPlaceholder(String text, Place place) {
        var found = PLACEHOLDER.matcher(text);
        if (!found.find()) {
            return false;
        }
        boolean whole = found.group().length() == text.strip().length();
        String what = "“" + found.group() + "” stands for something that was never filled in. ";
        report.add(
                FindingKind.PLACEHOLDER,
                place,
                what + (whole ? "The field is left empty; fill it in." : "Replace it."),
                whole ? text : shortened(text));
        return whole;
    }

    /** Each sentence that ends in three dots, at the end of the text or within. */
    private void reportWhatBreaksOff(String text, Place place) {
        BREAKS_OFF
                .matcher(text)
                .results()
                .map(sentence -> sentence.group().strip())
                .forEach(sentence -> report.add(
                        FindingKind.CUT_OFF_TEXT,
                        place,
                        "This text breaks off with three dots. Complete it, or shorten it to whole sentences.",
                        sentence));
    }

    boolean mentionsPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    private static String shortened(String text) {
        return text.length() <= 200
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100)).strip() + " …";
    }

    private static String format(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
