package io.liaison.comparison;

import io.liaison.comparison.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a comparison readable: replaced words with nothing but a space between them become one replaced phrase, and so do replaced phrases with
 * fewer kept words between them than either replaces. A rewritten sentence then reads as one, not as confetti around its "of" and "the".
 */
final class Segments {

    /** What stands between the halves of one word: "thirty-eight" is replaced as a whole. */
    private static final Set<String> WITHIN_WORDS = Set.of("-", "\u2010", "\u2011", "'", "’");

    /** Words deleted and inserted at one place, with the words that were kept after them. */
    private record Run(String deleted, String inserted, String kept) {

        boolean isReplacing() {
            return !deleted.isBlank() && !inserted.isBlank();
        }

        int words() {
            return Math.max(WordCount.in(deleted), WordCount.in(inserted));
        }

        /** Across a line nothing is joined: paragraphs are read one by one. */
        boolean joins(Run next) {
            int between = WordCount.in(kept);
            return isReplacing()
                    && next.isReplacing()
                    && !kept.contains("\n")
                    && (kept.isBlank()
                            || WITHIN_WORDS.contains(kept)
                            || between > 0 && between < Math.min(words(), next.words()));
        }

        Run with(Run next) {
            return new Run(deleted + kept + next.deleted, inserted + kept + next.inserted, next.kept);
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    private Segments() {}

    static List<Segment> joined(List<Segment> segments) {
        Segments result = new Segments();
        segments.forEach(result::take);
        result.endRun();
        return result.segments();
    }

    private void take(Segment segment) {
        if (segment.kind() != Kind.KEPT && !kept.isEmpty()) {
            endRun();
        }
        switch (segment.kind()) {
            case DELETED -> deleted.append(segment.text());
            case INSERTED -> inserted.append(segment.text());
            case KEPT -> kept.append(segment.text());
        }
    }

    private void endRun() {
        Run run = new Run(deleted.toString(), inserted.toString(), kept.toString());
        boolean joins = !runs.isEmpty() && runs.getLast().joins(run);
        runs.add(joins ? runs.removeLast().with(run) : run);
        deleted.setLength(0);
        inserted.setLength(0);
        kept.setLength(0);
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (Run run : runs) {
            add(segments, Segment.deleted(run.deleted()));
            add(segments, Segment.inserted(run.inserted()));
            add(segments, Segment.kept(run.kept()));
        }
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment segment) {
        if (!segment.text().isEmpty()) {
            segments.add(segment);
        }
    }
}
