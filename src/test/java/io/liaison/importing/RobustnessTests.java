package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.liaison.base.InvalidInput;
import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is uploaded: an answer or a clear refusal, and soon. */
class RobustnessTests {

    /** Catches work that explodes; how quick reading is, the benchmark tells. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final List<String> PIECES = List.of(
            "---\n",
            "\n",
            "# ",
            "##### ",
            "**",
            "*",
            "[",
            "](",
            ")",
            "![",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "<a href=\"",
            "<table>",
            "<td>",
            "<ul><li>",
            "|",
            "|---|---|\n",
            "&amp;",
            "&",
            ": ",
            "- ",
            "  ",
            "\t",
            "`",
            "```\n",
            "â€™",
            "Ã",
            "\uFFFD",
            "\u00A0",
            "\u0007",
            "\uD83D",
            "\\",
            "\"",
            "'",
            "{",
            "&x ",
            "*x",
            "!!int ",
            "%",
            "1. ",
            "> ",
            "Request Introduction",
            "Overview",
            "**Suitable for**",
            "(insert link)",
            "http://",
            "mailto:",
            "?a=%",
            "<br>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesRandomChangesToPages(long seed) {
        Random random = new Random(seed);
        for (String page : ImportingFixtures.allPages().values()) {
            for (int round = 0; round < 25; round++) {
                readSoon(mutated(page, random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void survivesRandomBytes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            answersSoon("random bytes", () -> Source.uploaded(bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void answersSoonWhateverIsRepeatedForTwentyKilobytes(String piece) {
        String head = "---\ntitle: A\n---\n#### Ways to work with A\n##### 1. B\n";

        readSoon(head + piece.repeat(20_000 / piece.length()));
    }

    @Test
    void answersSoonWhateverIsRepeatedInTheFrontMatter() {
        for (String piece :
                List.of("a: b\n", "- ", "[", "{a: ", "# x\n", "  - a: b\n", "'", "? ", "a: &b c\n", "sections:\n")) {
            readSoon("---\n" + piece.repeat(20_000 / piece.length()) + "\n---\nText");
        }
    }

    static Stream<String> repeated() {
        return Stream.of(
                "a",
                "a ",
                "\n",
                "# a\n",
                "##### 1. a\n",
                "> ",
                "- ",
                "* a\n",
                "1. ",
                "[",
                "![",
                "[a](",
                "[a](b) ",
                "**a ",
                "*a_",
                "`",
                "``` ",
                "<b>",
                "<b><i>",
                "<b>x</b>",
                "<div>",
                "<div>\n\n",
                "<ul><li>",
                "<table><tr><td>",
                "<!--",
                "<!-- a -->\n",
                "<a href=x>",
                "</b>",
                "|",
                "|a|b|\n",
                "|a|b|\n|---|---|\n",
                "&amp;",
                "&amp;amp;",
                "\\",
                "â€™",
                "Ã ",
                "â€",
                "\uFFFD ",
                "![](a.png)\n\n",
                "[a]: b\n",
                "**Suitable for**\n* a\n\n",
                "##### [Request Introduction](https://forms.a.com/?a=b)\n",
                "(insert link) ",
                "TBC\n\n",
                "A was established in 2020. ",
                "<span title=a>b</span>",
                "<br>",
                "<img src=a alt=b>",
                "a, ",
                "*a **b ",
                "<p>a",
                "    a\n",
                "~~~\n");
    }

    private static String mutated(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int changes = random.nextInt(12); changes >= 0 && !text.isEmpty(); changes--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
                default -> text.setCharAt(at, (char) random.nextInt(0x2100));
            }
        }
        return text.toString();
    }

    private static void readSoon(String text) {
        answersSoon(text.substring(0, Math.min(400, text.length())), () -> {
            Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(text), ProfileContent.EMPTY);
            assertThat(ContentJson.read(ContentJson.write(imported.draft()))).isEqualTo(imported.draft());
        });
    }

    /** Bounds the work by processor time, which a busy machine does not change, and a hang by the clock. */
    private static void answersSoon(String input, Runnable reading) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    try {
                        reading.run();
                    } catch (InvalidInput expected) {
                        assertThat(expected.getMessage()).isNotBlank();
                    }
                    Duration worked =
                            Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
                    assertThat(worked).as(input).isLessThan(SOON);
                },
                () -> input);
    }
}
