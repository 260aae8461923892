package io.liaison.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word (Myers' algorithm). Its time grows with the length times the number of differences, so long texts are compared
 * by line first, then by sentence, and only what differs there by word; what is too long and too different even so is shown as replaced.
 */
final class WordDiff {

    /** A word, a run of white space, or one other character. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern SENTENCES = Pattern.compile(".+?(?:[.!?;:]+\\s+|$)", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final List<Pattern> FROM_COARSE_TO_FINE = List.of(LINES, SENTENCES, WORDS);

    /** Below this many pairs of parts a comparison takes a few milliseconds. */
    private static final long PAIRS = 1_000_000;

    /** Texts that share fewer of their words than this are read more easily one after the other. */
    private static final double LIKE = 0.3;

    private final List<Segment> segments = new ArrayList<>();

    private WordDiff() {}

    static List<Segment> compare(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(before, after, FROM_COARSE_TO_FINE);
        return Segments.joined(diff.segments);
    }

    /** The share of words that two texts have in common, from 0 to 1, in whatever order. */
    static double likeness(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Map<String, Long> left = others.stream().collect(groupingBy(word -> word, counting()));
        long common = ones.stream()
                .filter(word -> left.merge(word, -1L, Long::sum) >= 0)
                .count();
        return 2.0 * common / (ones.size() + others.size());
    }

    private void compare(String before, String after, List<Pattern> levels) {
        List<String> oldWords = parts(before, WORDS);
        List<String> newWords = parts(after, WORDS);
        if (likeness(before, after) < LIKE) {
            replace(before, after);
        } else if (isShort(oldWords, newWords)) {
            byParts(oldWords, newWords, List.of());
        } else {
            Pattern level = levels.getFirst();
            byParts(parts(before, level), parts(after, level), levels.subList(1, levels.size()));
        }
    }

    private void byParts(List<String> before, List<String> after, List<Pattern> finer) {
        int start = commonStart(before, after);
        int end = commonStart(
                before.subList(start, before.size()).reversed(),
                after.subList(start, after.size()).reversed());
        add(Segment.kept(joined(before.subList(0, start))));
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), finer);
        add(Segment.kept(joined(before.subList(before.size() - end, before.size()))));
    }

    private void between(List<String> before, List<String> after, List<Pattern> finer) {
        if (!isShort(before, after)) {
            replace(joined(before), joined(after));
            return;
        }
        List<String> deleted = new ArrayList<>();
        List<String> inserted = new ArrayList<>();
        int reached = 0;
        for (AbstractDelta<String> delta : deltas(before, after)) {
            int position = delta.getSource().getPosition();
            if (position > reached) {
                differ(deleted, inserted, finer);
                add(Segment.kept(joined(before.subList(reached, position))));
            }
            deleted.addAll(delta.getSource().getLines());
            inserted.addAll(delta.getTarget().getLines());
            reached = position + delta.getSource().size();
        }
        differ(deleted, inserted, finer);
        add(Segment.kept(joined(before.subList(reached, before.size()))));
    }

    private void differ(List<String> deleted, List<String> inserted, List<Pattern> finer) {
        if (finer.isEmpty() || deleted.isEmpty() || inserted.isEmpty()) {
            replace(joined(deleted), joined(inserted));
        } else {
            compare(joined(deleted), joined(inserted), finer);
        }
        deleted.clear();
        inserted.clear();
    }

    private void replace(String before, String after) {
        add(Segment.deleted(before));
        add(Segment.inserted(after));
    }

    private void add(Segment segment) {
        if (!segment.text().isEmpty()) {
            segments.add(segment);
        }
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas();
    }

    private static int commonStart(List<String> one, List<String> other) {
        int length = 0;
        while (length < one.size() && length < other.size() && one.get(length).equals(other.get(length))) {
            length++;
        }
        return length;
    }

    private static boolean isShort(List<String> before, List<String> after) {
        return (long) before.size() * after.size() <= PAIRS;
    }

    private static List<String> words(String text) {
        return parts(text, WORDS).stream().filter(word -> !word.isBlank()).toList();
    }

    private static List<String> parts(String text, Pattern shape) {
        return shape.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
