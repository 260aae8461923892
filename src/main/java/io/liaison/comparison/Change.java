package io.liaison.comparison;

import io.liaison.content.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One difference between what is live and what was submitted. */
public sealed interface Change {

    enum Kind {
        ADDED("New"),
        REMOVED("Removed"),
        CHANGED("Changed"),
        MOVED("Moved");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it is, as a path into the content such as {@code overview} or {@code offers/k3v9x2m1q0/title}. */
    String place();

    /** What the field is called on screens. */
    String field();

    Kind kind();

    /** A text that was written, erased or corrected. */
    record Text(String place, String field, String before, String after) implements Change {

        @Override
        public Kind kind() {
            return before.isBlank() ? Kind.ADDED : after.isBlank() ? Kind.REMOVED : Kind.CHANGED;
        }

        /** The text word by word. */
        public List<Segment> segments() {
            return WordDiff.compare(before, after);
        }
    }

    /** A list of short texts, compared by what they say. */
    record Items(String place, String field, List<String> before, List<String> after) implements Change {

        @Override
        public Kind kind() {
            if (before.isEmpty() || after.isEmpty()) {
                return before.isEmpty() ? Kind.ADDED : Kind.REMOVED;
            }
            boolean onlyMoved = before.stream()
                    .sorted()
                    .toList()
                    .equals(after.stream().sorted().toList());
            return onlyMoved ? Kind.MOVED : Kind.CHANGED;
        }

        /** The items in their new order, each with what became of it, then those that were removed. */
        public List<Item> items() {
            return ItemDiff.compare(before, after);
        }
    }

    /** One item of a list; {@code segments} is the item word by word, {@code kind} is null when it stayed as it was. */
    record Item(@Nullable Kind kind, List<Segment> segments) {}

    /** A picture or its alternative text. */
    record Image(
            String place,
            String field,
            @Nullable Picture before,
            @Nullable Picture after) implements Change {

        @Override
        public Kind kind() {
            return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        }
    }

    /**
     * An offer, section, news item or contact.
     *
     * @param field what it is and what it is called: "Offer “Clean room rental”"
     * @param changes the fields that differ; all that say something where the whole part is new or removed
     */
    record Part(String place, String field, Kind kind, List<Change> changes) implements Change {}

    /** Parts in another order; each move is the least that explains the new one. */
    record Order(String place, String field, List<Move> moves) implements Change {

        @Override
        public Kind kind() {
            return Kind.MOVED;
        }
    }

    /**
     * @param from the place it had, from 1
     * @param to the place it has now, from 1
     */
    record Move(String title, int from, int to) {}
}
