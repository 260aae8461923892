package io.liaison.comparison;

import java.util.List;
import java.util.regex.Pattern;

/** Counts changed words; a word replaced by another counts once. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private WordCount() {}

    static int of(List<Change> changes) {
        return changes.stream().mapToInt(WordCount::of).sum();
    }

    static int in(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static int of(Change change) {
        return switch (change) {
            case Change.Text text -> replaced(text.segments());
            case Change.Items items ->
                items.items().stream()
                        .mapToInt(item -> replaced(item.segments()))
                        .sum();
            case Change.Part part -> of(part.changes());
            case Change.Image image -> 0;
            case Change.Order order -> 0;
        };
    }

    private static int replaced(List<Segment> segments) {
        int words = 0;
        int deleted = 0;
        int inserted = 0;
        for (Segment segment : segments) {
            switch (segment.kind()) {
                case DELETED -> deleted += in(segment.text());
                case INSERTED -> inserted += in(segment.text());
                case KEPT -> {
                    words += Math.max(deleted, inserted);
                    deleted = 0;
                    inserted = 0;
                }
            }
        }
        return words + Math.max(deleted, inserted);
    }
}
