package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that were meant to be replaced. What nobody writes on purpose blocks; what might be meant only advises. Words such as "insert" and "sample"
 * count only in company: an institute may insert electrodes and prepare samples.
 */
final class Placeholders implements Check {

    private static final String PART =
            "(?:text|link|name|title|type|description|logo|image|picture|photo|date|address|content|overview|summary|vision|mission|acronym|url|website|here)";

    private record Sign(Weight weight, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            blocks("(?i)\\blorem ipsum\\b"),
            blocks("(?i)\\bdolor sit amet\\b"),
            blocks(
                    "(?i)[(\\[<{]\\s*(?:please )?(?:insert|add|enter|type|fill in|replace)\\b[^)\\]>}\\n]{0,60}[)\\]>}](?!\\()"),
            blocks(
                    "(?i)[(\\[<{]\\s*(?:placeholder|sample(?: \\w+)?|tbc|tbd|tba|to be (?:confirmed|decided|determined|announced|added))"
                            + "\\s*[)\\]>}](?!\\()"),
            blocks("(?i)\\binsert (?:(?:your|the|a|an) )?" + PART + "\\b"),
            blocks("(?i)\\byour (?:own )?" + PART + " (?:goes |comes )?here\\b"),
            blocks("(?i)\\b(?:enter|type|add|write) (?:your |some )?text here\\b"),
            blocks("(?i)\\bclick (?:here )?to (?:edit|add|enter)\\b"),
            blocks("(?i)\\b(?:sample|dummy|placeholder|filler|blind) text\\b"),
            blocks("(?i)\\b(?:dummy|placeholder|filler) (?:content|copy|heading|title|profile)\\b"),
            blocks("\\b(?:TBC|TBD|TODO|FIXME)\\b"),
            blocks("\\bx{3,}\\b"),
            blocks("(?i)\\{\\{[^}\\n]{1,80}}}|<<[^>\\n]{1,80}>>"),
            blocks("\\b(?:Company|Institute|Organisation|Organization|Partner|University) (?:ABC|XYZ|XXX?)\\b"),
            blocks("(?i)^\\W*(?:test(?:ing)?|todo|tbc|tbd|asdf\\w*|placeholder|blah(?: blah)*)\\W*$"),
            advises("\\bXX+\\b|\\bTBA\\b"),
            advises("(?i)\\bto be (?:confirmed|decided|determined|announced|advised|completed)\\b"),
            advises("(?i)^\\s*(?:n/?a|none|nil|-+|\\.+|…+)\\s*$"),
            advises("\\[[A-Za-z][^\\]\\n]{1,60}](?![(:\\[])"));

    @Override
    public List<Finding> findIn(Reading reading) {
        return reading.passages().stream()
                .flatMap(passage -> findIn(passage).stream())
                .toList();
    }

    /** The gravest sign in a passage; one is enough to send its author there. */
    private static Optional<Finding> findIn(Passage passage) {
        return SIGNS.stream()
                .flatMap(sign -> sign.pattern()
                        .matcher(passage.text())
                        .results()
                        .map(match -> match.group().strip())
                        .filter(words -> !isExplained(words, passage.text()))
                        .map(words -> finding(sign.weight(), passage, words)))
                .findFirst();
    }

    /** "Tuberculosis Control (TBC)" makes TBC an acronym like any other. */
    private static boolean isExplained(String words, String text) {
        String letters = words.replaceAll("\\W", "");
        return letters.matches("TB[ACD]")
                && Pattern.compile("\\bT(?!he\\b)\\p{L}+(?: \\p{L}+){0,3} \\(" + letters + "\\)")
                        .matcher(text)
                        .find();
    }

    private static Finding finding(Weight weight, Passage passage, String words) {
        String message = weight == Weight.BLOCKING
                ? "Replace the placeholder “" + words + "” in " + passage.called() + "."
                : "Is “" + words + "” in " + passage.called() + " what you mean to say in public?";
        return new Finding(Kind.PLACEHOLDER, weight, passage.place(), message);
    }

    private static Sign blocks(String pattern) {
        return new Sign(Weight.BLOCKING, Pattern.compile(pattern));
    }

    private static Sign advises(String pattern) {
        return new Sign(Weight.ADVISORY, Pattern.compile(pattern));
    }
}
