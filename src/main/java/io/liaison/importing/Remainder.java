package io.liaison.importing;

import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last look at a page: a line with a word that is neither in the draft nor in a finding is listed whole. Broken markup can make a parser drop
 * text; with this, nothing is lost whatever the parsers make of it.
 */
final class Remainder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern TELLING = Pattern.compile("\\b(?:href|src|alt|title)=[\"']([^\"']*)[\"']");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*#*\\s*\\d+[.)] ");

    private final Report report;

    Remainder(Report report) {
        this.report = report;
    }

    /** @param body the page below its front matter, with lines counted from the first of the page */
    void list(String body, ProfileContent draft) {
        Set<String> told = told(draft);
        int number = 0;
        for (String line : body.split("\n", -1)) {
            number++;
            if (words(readable(line)).anyMatch(word -> !told.contains(word))) {
                report.unplaced(number, "Part of this line found no place. Put what is needed where it belongs.", line);
            }
        }
    }

    private Set<String> told(ProfileContent draft) {
        Set<String> told = new HashSet<>();
        texts(JsonMapper.shared().readTree(ContentJson.write(draft)))
                .flatMap(Remainder::words)
                .forEach(told::add);
        List<Finding> findings = report.findings();
        findings.forEach(
                finding -> words(finding.message() + "\n" + finding.excerpt()).forEach(told::add));
        return told;
    }

    private static Stream<String> texts(JsonNode node) {
        return Stream.concat(
                Stream.ofNullable(node.isString() ? node.asString() : null),
                node.valueStream().flatMap(Remainder::texts));
    }

    private static String readable(String line) {
        String withoutTags = TAG.matcher(LIST_NUMBER.matcher(line).replaceFirst(""))
                .replaceAll(tag -> " " + Matcher.quoteReplacement(telling(tag.group())) + " ");
        return Parser.unescapeEntities(Parser.unescapeEntities(withoutTags, false), false);
    }

    private static String telling(String tag) {
        return TELLING.matcher(tag)
                .results()
                .map((MatchResult attribute) -> attribute.group(1))
                .reduce("", (one, other) -> one + " " + other);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
