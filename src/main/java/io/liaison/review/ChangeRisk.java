package io.liaison.review;

import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The risk of a change, read from what it touches and not from how much it is.
 *
 * @param signs the gravest first; of small things nothing is said beside grave ones
 * @param words how many words changed
 */
public record ChangeRisk(List<RiskSign> signs, int words) {

    /** Up to this many changed words are read in the queue itself. */
    public static final int FEW_WORDS = 30;

    private static final int MANY_WORDS = 150;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>\"]+|www\\.[^\\s)>\"]+");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Set<String> FACTS = Set.of(
            "acronym", "aliases", "organisationType", "domains", "regions", "established", "kind", "audiences", "date");

    public static ChangeRisk of(Comparison comparison) {
        if (comparison.isFirst()) {
            return new ChangeRisk(List.of(RiskSign.FIRST), comparison.words());
        }
        Set<RiskSign> signs = comparison.changes().stream()
                .flatMap(ChangeRisk::signs)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RiskSign.class)));
        if (comparison.words() > MANY_WORDS) {
            signs.add(RiskSign.REWRITTEN);
        }
        boolean isGrave = signs.stream().anyMatch(sign -> sign.risk() != Risk.LOW);
        return new ChangeRisk(
                signs.stream()
                        .filter(sign -> !isGrave || sign.risk() != Risk.LOW)
                        .toList(),
                comparison.words());
    }

    public Risk risk() {
        return signs.isEmpty() ? Risk.LOW : signs.getFirst().risk();
    }

    /** Whether it is a few corrected words or a new order and nothing else, so that several can be approved at once. */
    public boolean isTrivial() {
        return risk() == Risk.LOW && !signs.isEmpty() && words <= FEW_WORDS;
    }

    private static Stream<RiskSign> signs(Change change) {
        if (change.place().startsWith("contacts/")) {
            return Stream.of(RiskSign.CONTACT);
        }
        return switch (change) {
            case Change.Order order -> Stream.of(RiskSign.ORDER);
            case Change.Part part -> signs(part);
            case Change.Image image -> Stream.of(image.place().equals("logo") ? RiskSign.LOGO : RiskSign.PICTURE);
            case Change.Items items -> Stream.of(sign(items));
            case Change.Text text -> Stream.of(sign(text));
        };
    }

    private static Stream<RiskSign> signs(Change.Part part) {
        Stream<RiskSign> within = part.changes().stream().flatMap(ChangeRisk::signs);
        return switch (part.kind()) {
            case ADDED -> Stream.concat(Stream.of(RiskSign.ADDED), within.filter(sign -> sign.risk() == Risk.HIGH));
            case REMOVED -> Stream.of(RiskSign.REMOVED);
            case CHANGED, MOVED -> within;
        };
    }

    private static RiskSign sign(Change.Items items) {
        if (items.kind() == Change.Kind.MOVED) {
            return RiskSign.ORDER;
        }
        if (FACTS.contains(name(items))) {
            return RiskSign.FACTS;
        }
        return addressIn(String.join("\n", items.before()), String.join("\n", items.after()))
                .orElse(RiskSign.WORDING);
    }

    private static RiskSign sign(Change.Text text) {
        Optional<RiskSign> address = addressIn(text.before(), text.after());
        return switch (name(text)) {
            case "name" -> text.place().equals("name") ? RiskSign.NAME : RiskSign.WORDING;
            case "website" -> RiskSign.WEBSITE;
            case "link" -> RiskSign.LINK;
            case "callToAction" ->
                text.before().isBlank() && address.isEmpty() ? RiskSign.WORDING : RiskSign.CALL_TO_ACTION;
            default -> FACTS.contains(name(text)) ? RiskSign.FACTS : address.orElse(RiskSign.WORDING);
        };
    }

    /** An address in the new text that the old one did not name. */
    private static Optional<RiskSign> addressIn(String before, String after) {
        return says(ADDRESS, before, after)
                ? Optional.of(RiskSign.LINK)
                : says(EMAIL, before, after) ? Optional.of(RiskSign.CONTACT) : Optional.empty();
    }

    private static boolean says(Pattern address, String before, String after) {
        return address.matcher(after).results().anyMatch(found -> !before.contains(found.group()));
    }

    private static String name(Change change) {
        return change.place().substring(change.place().lastIndexOf('/') + 1);
    }
}
