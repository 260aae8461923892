package io.liaison.comparison;

import io.liaison.content.ProfileContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one version of a profile changes against another, field by field.
 *
 * @param changes in the order of the profile; where there is nothing to compare with, everything it says, as added
 * @param unchanged how many fields say the same as before
 * @param isFirst whether there was nothing to compare with
 */
public record Comparison(List<Change> changes, int unchanged, boolean isFirst) {

    static Comparison of(Optional<ProfileContent> live, ProfileContent submitted, Labels labels) {
        Outline before = Outline.of(live.orElse(ProfileContent.EMPTY), labels);
        OutlineDiff diff = new OutlineDiff();
        List<Change> changes = diff.compare(before, Outline.of(submitted, labels));
        return new Comparison(changes, diff.unchanged(), live.isEmpty());
    }

    /** How much it is, in words: "2 fields, 1 offer changed, 1 offer moved"; empty when nothing changed. */
    public String size() {
        Map<Counted, Long> counts = new TreeMap<>();
        changes.forEach(change -> counts.merge(Counted.of(change), Counted.number(change), Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().words(entry.getValue(), isFirst))
                .collect(Collectors.joining(", "));
    }

    /** How many words were written, erased or replaced. */
    public int words() {
        return WordCount.of(changes);
    }

    /** The changes of wording and order in a line each, as far as lines can tell them: pictures they cannot. */
    public List<Excerpt> excerpts() {
        return changes.stream().flatMap(Excerpts::of).toList();
    }

    /** Everything that changed, whole parts included, as single fields. */
    public Stream<Change> fields() {
        return changes.stream()
                .flatMap(change -> change instanceof Change.Part part ? part.changes().stream() : Stream.of(change));
    }

    /** What is counted together, in the order it is told. */
    private record Counted(Noun noun, Change.Kind kind) implements Comparable<Counted> {

        private static final Comparator<Counted> AS_TOLD =
                Comparator.comparing(Counted::noun).thenComparing(Counted::kind);

        /** What became of a single field is told by the field itself. */
        static Counted of(Change change) {
            Noun noun = Noun.of(change);
            return new Counted(noun, noun == Noun.FIELD ? Change.Kind.CHANGED : change.kind());
        }

        static long number(Change change) {
            return change instanceof Change.Order order ? order.moves().size() : 1;
        }

        String words(long number, boolean first) {
            if (noun == Noun.FIELD || first) {
                return noun.count(number);
            }
            return switch (kind) {
                case ADDED -> number + " new " + noun.count(number).split(" ", 2)[1];
                case REMOVED -> noun.count(number) + " removed";
                case CHANGED -> noun.count(number) + " changed";
                case MOVED -> noun.count(number) + " moved";
            };
        }

        @Override
        public int compareTo(Counted other) {
            return AS_TOLD.compare(this, other);
        }
    }

    /** What a change is counted as. */
    private enum Noun {
        FIELD("field", "fields"),
        OFFER("offer", "offers"),
        SECTION("section", "sections"),
        NEWS("news item", "news items"),
        CONTACT("contact", "contacts");

        private final String one;
        private final String many;

        Noun(String one, String many) {
            this.one = one;
            this.many = many;
        }

        static Noun of(Change change) {
            return switch (change.place().split("/")[0]) {
                case "offers" -> OFFER;
                case "sections" -> SECTION;
                case "news" -> NEWS;
                case "contacts" -> CONTACT;
                default -> FIELD;
            };
        }

        String count(long number) {
            return number + " " + (number == 1 ? one : many);
        }
    }
}
