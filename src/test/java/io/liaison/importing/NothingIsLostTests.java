package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every word of a page is found again, in the draft or in a finding. This test reads pages in its own simple way. */
class NothingIsLostTests {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("<(?!!--)[/a-zA-Z][^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:href|src|alt|title)=\"([^\"]*)\"");
    private static final Pattern MISDECODED = Pattern.compile("[âÃ]|œ(?=look)");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^ *\\d+[.)] ");
    private static final Pattern KEY = Pattern.compile("(?m)^[ -]*[a-zA-Z_]+:(?= |$)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Tag("BR-50")
    void everyWordOfAPageIsInItsDraftOrItsFindings(String name, String page) {
        Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(page), ProfileContent.EMPTY);

        TreeSet<String> missing = new TreeSet<>(words(readable(page)));
        missing.removeAll(words(String.join("\n", told(imported))));
        assertThat(missing).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyWordIsStillThereOnContentThatSaysSomethingElse(String name, String page) {
        ProfileContent onto = ImportingFixtures.readPage("""
                        ### Overview
                        Another text.
                        ### Our Vision
                        Another vision.
                        ### Our Mission
                        - Another point
                        """).draft();

        Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(page), onto);

        TreeSet<String> missing = new TreeSet<>(words(readable(page)));
        missing.removeAll(words(String.join("\n", told(imported))));
        assertThat(missing).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void sentencesStayWholeAndInOrder(String name, String page) {
        Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(page), ProfileContent.EMPTY);
        List<List<String>> told =
                told(imported).stream().map(NothingIsLostTests::words).toList();

        for (String sentence : readable(page).split("[^\\p{L}\\p{N} ,.'’()-]+")) {
            List<String> words = words(sentence);
            if (MISDECODED.matcher(sentence).find()) {
                continue;
            }
            assertThat(told).as(name + ": " + sentence).anyMatch(text -> Collections.indexOfSubList(text, words) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyWordIsFoundWhenTheLinesOfPagesAreMixed(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        ImportingFixtures.allPages().values().forEach(page -> lines.addAll(bodyLines(page)));
        for (int round = 0; round < 40; round++) {
            Collections.shuffle(lines, random);
            String page = "---\ntitle: Mixed\n---\n" + String.join("\n", lines.subList(0, random.nextInt(1, 60)));
            everyWordOfAPageIsInItsDraftOrItsFindings(page, page);
        }
    }

    @Test
    void noticesALostWord() {
        assertThat(words(readable(
                        "---\ntitle: One\n---\nTwo [three](https://four.example) <img alt=\"five\"><b>six</b>")))
                .contains("One", "Two", "three", "four", "five", "six")
                .doesNotContain("title", "img", "b");
    }

    @Test
    void readsTheRealPagesWhereTheyLieBesideTheProject() {
        Map<String, String> pages = ImportingFixtures.realPages();
        assumeFalse(
                pages.isEmpty(),
                "No shared/seeds or shared/profiles beside the project: only its own pages were read.");

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    }

    static Stream<Arguments> pages() {
        return ImportingFixtures.allPages().entrySet().stream()
                .map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    /** Lines that mean something by themselves: not those of a comment or of code, nor a table that nothing closes. */
    private static List<String> bodyLines(String page) {
        return page.substring(page.indexOf("\n---\n", 3) + 5)
                .lines()
                .filter(line -> !line.contains("<!--")
                        && !line.contains("-->")
                        && !line.startsWith("```")
                        && !line.equals("<table>"))
                .toList();
    }

    /** The page's text without what is markup only: keys of the front matter, numbers of lists, tags without their telling attributes, entities. */
    private static String readable(String page) {
        int end = page.indexOf("\n---", 3);
        String settings = KEY.matcher(page.substring(0, end)).replaceAll(" ");
        String unnumbered = LIST_NUMBER.matcher(page.substring(end)).replaceAll(" ");
        String body = TAG.matcher(unnumbered).replaceAll(tag -> {
            StringBuilder values = new StringBuilder("\n");
            Matcher attributes = ATTRIBUTE.matcher(tag.group());
            while (attributes.find()) {
                values.append(attributes.group(1)).append('\n');
            }
            return Matcher.quoteReplacement(values.toString());
        });
        return (settings + body)
                .replaceAll("style=\"[^\"]*\"", " ")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static List<String> told(Imported imported) {
        List<String> texts = new ArrayList<>();
        collect(JsonMapper.shared().readTree(ContentJson.write(imported.draft())), texts);
        imported.findings().forEach(finding -> texts.add(finding.message() + "\n" + finding.excerpt()));
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.valueStream().forEach(child -> collect(child, texts));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }
}
