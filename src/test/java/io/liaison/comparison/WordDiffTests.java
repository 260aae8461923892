package io.liaison.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.comparison.Segment.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    /** Catches work that explodes; how quick a comparison is, the benchmark tells. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Test
    void marksOnlyTheWordThatChanged() {
        assertThat(WordDiff.compare("three clean rooms", "four clean rooms"))
                .containsExactly(Segment.deleted("three"), Segment.inserted("four"), Segment.kept(" clean rooms"));
    }

    @Test
    void joinsNeighbouringReplacedWordsIntoOnePhrase() {
        assertThat(WordDiff.compare("we sell old rusty pumps here", "we sell new shiny pumps here"))
                .containsExactly(
                        Segment.kept("we sell "),
                        Segment.deleted("old rusty"),
                        Segment.inserted("new shiny"),
                        Segment.kept(" pumps here"));
    }

    @Test
    void readsARewrittenPhraseAsOneAndNotAsConfettiAroundItsSmallWords() {
        assertThat(
                        WordDiff.compare(
                                "Our rooms stand by the old harbour and serve many small firms every single day.",
                                "Our rooms open late near the deep northern canal and serve many small firms every single day."))
                .containsExactly(
                        Segment.kept("Our rooms "),
                        Segment.deleted("stand by the old harbour"),
                        Segment.inserted("open late near the deep northern canal"),
                        Segment.kept(" and serve many small firms every single day."));
    }

    @Test
    void keepsTwoSingleCorrectionsApart() {
        assertThat(WordDiff.compare("Three big basins are filled", "Four big pools are filled"))
                .filteredOn(segment -> segment.kind() != Kind.KEPT)
                .hasSize(4);
    }

    @Test
    void showsTextsThatShareNothingOneAfterTheOther() {
        assertThat(WordDiff.compare("With our own form", "By e-mail to ask@tidewater.example"))
                .containsExactly(
                        Segment.deleted("With our own form"), Segment.inserted("By e-mail to ask@tidewater.example"));
    }

    @Test
    void losesNoCharacterOfEitherText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = text(random, 1 + random.nextInt(80), 12);
            String after = text(random, 1 + random.nextInt(80), 12);

            assertKeepsBoth(before, after, WordDiff.compare(before, after));
        }
    }

    @Test
    void replacesAWordOfTwoHalvesAsAWhole() {
        assertThat(WordDiff.compare("Thirty-eight companies", "Forty-one companies"))
                .containsExactly(
                        Segment.deleted("Thirty-eight"), Segment.inserted("Forty-one"), Segment.kept(" companies"));
    }

    @Test
    void comparesTenThousandWordsQuicklyHoweverTheyDiffer() {
        Random random = new Random(11);
        String before = text(random, 10_000, 3_000);
        List<String> others = List.of(
                before.replace("word7 ", "other "),
                text(random, 10_000, 3_000),
                before.replaceAll("[.\\n]", ""),
                before.replaceAll("word(\\d)\\b", "term$1").replaceAll("[.]", ","),
                before.substring(before.length() / 2) + before.substring(0, before.length() / 2));

        for (String after : others) {
            assertKeepsBoth(before, after, WordDiff.compare(before, after));
            assertThat(fastest(before, after)).isLessThan(QUICK);
        }
    }

    @Test
    void findsOneWordInTenThousandWithoutAnyPunctuation() {
        String before = text(new Random(3), 10_000, 3_000).replaceAll("[.\\n]+", "");
        String after = before.replaceFirst("word42 ", "corrected ");

        assertThat(WordDiff.compare(before, after))
                .filteredOn(segment -> segment.kind() != Kind.KEPT)
                .hasSize(2);
    }

    /** Processor time, the best of a few rounds: how busy the machine is says nothing about the comparison. */
    private static Duration fastest(String before, String after) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 5)
                .mapToObj(round -> {
                    long start = threads.getCurrentThreadCpuTime();
                    WordDiff.compare(before, after);
                    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static void assertKeepsBoth(String before, String after, List<Segment> segments) {
        assertThat(without(Kind.INSERTED, segments)).isEqualTo(before);
        assertThat(without(Kind.DELETED, segments)).isEqualTo(after);
    }

    private static String without(Kind kind, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(joining());
    }

    private static String text(Random random, int words, int different) {
        return IntStream.range(0, words)
                .mapToObj(index -> "word" + random.nextInt(different)
                        + (index % 60 == 59 ? ".\n\n" : index % 12 == 11 ? ". " : " "))
                .collect(joining());
    }
}
