package io.liaison.comparison;

import io.liaison.comparison.Change.Item;
import io.liaison.comparison.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares two lists of short texts: what stayed, moved, came and went; an item most words of which stayed was corrected. */
final class ItemDiff {

    private static final double CORRECTED = 0.5;
    private static final int NONE = -1;

    private final List<String> before;
    private final List<String> after;
    private final List<Integer> origins = new ArrayList<>();

    private ItemDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Item> compare(List<String> before, List<String> after) {
        ItemDiff diff = new ItemDiff(before, after);
        diff.findKept();
        diff.findCorrected();
        return diff.items();
    }

    private void findKept() {
        for (String item : after) {
            origins.add(unused().stream()
                    .filter(index -> before.get(index).equals(item))
                    .findFirst()
                    .orElse(NONE));
        }
    }

    private void findCorrected() {
        for (int index = 0; index < after.size(); index++) {
            if (origins.get(index) == NONE) {
                origins.set(index, mostLike(after.get(index)).orElse(NONE));
            }
        }
    }

    private Optional<Integer> mostLike(String item) {
        return unused().stream()
                .filter(index -> WordDiff.likeness(before.get(index), item) >= CORRECTED)
                .max(Comparator.comparingDouble(index -> WordDiff.likeness(before.get(index), item)));
    }

    private List<Integer> unused() {
        return IntStream.range(0, before.size())
                .boxed()
                .filter(index -> !origins.contains(index))
                .toList();
    }

    private List<Item> items() {
        Set<Integer> steady =
                Moves.steady(origins.stream().filter(origin -> origin != NONE).toList());
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            items.add(item(origins.get(index), after.get(index), steady));
        }
        unused().forEach(index -> items.add(new Item(Kind.REMOVED, List.of(Segment.deleted(before.get(index))))));
        return List.copyOf(items);
    }

    private Item item(int origin, String text, Set<Integer> steady) {
        if (origin == NONE) {
            return new Item(Kind.ADDED, List.of(Segment.inserted(text)));
        }
        if (!before.get(origin).equals(text)) {
            return new Item(Kind.CHANGED, WordDiff.compare(before.get(origin), text));
        }
        return new Item(steady.contains(origin) ? null : Kind.MOVED, List.of(Segment.kept(text)));
    }
}
