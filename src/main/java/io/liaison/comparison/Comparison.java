package io.liaison.comparison;

import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a submission changes, field by field against what is live.
 *
 * @param changes in the order of the profile; for a first submission everything it says, as added
 * @param unchanged how many fields say the same as before
 */
public record Comparison(List<Change> changes, int unchanged, boolean isFirst) {

    static Comparison of(Optional<ProfileContent> live, ProfileContent submitted, Labels labels) {
        Outline before = Outline.of(live.orElse(ProfileContent.EMPTY), labels);
        OutlineDiff diff = new OutlineDiff();
        List<Change> changes = diff.compare(before, Outline.of(submitted, labels));
        return new Comparison(changes, diff.unchanged(), live.isEmpty());
    }

    /** How much it is, in words: "2 fields, 1 offer, order of offers"; empty when nothing changed. */
    public String size() {
        Map<Noun, Long> counts = changes.stream()
                .filter(change -> !(change instanceof Change.Order))
                .collect(Collectors.groupingBy(Noun::of, TreeMap::new, Collectors.counting()));
        Stream<String> counted =
                counts.entrySet().stream().map(entry -> entry.getKey().count(entry.getValue()));
        Stream<String> reordered = changes.stream()
                .filter(Change.Order.class::isInstance)
                .map(change -> change.field().toLowerCase(Locale.ROOT));
        return Stream.concat(counted, reordered).collect(Collectors.joining(", "));
    }

    /** What a change is counted as, in the order it is told. */
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
