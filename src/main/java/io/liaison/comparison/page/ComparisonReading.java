package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import io.liaison.markup.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that changed: what it is in one line, a way to each change, and the changes by the part of the profile they are in. */
public final class ComparisonReading {

    private ComparisonReading() {}

    /** @param against what it is compared with, such as "what is live" */
    public static Element of(Comparison comparison, String against) {
        List<Element> groups = groups(comparison).entrySet().stream()
                .map(group -> group(group.getKey())
                        .with(group.getValue().stream()
                                .map(change -> ChangeArticle.of(change, comparison))
                                .toList()))
                .toList();
        return head(comparison, against).with(groups);
    }

    /** The frame with everything that stands before the changes. */
    public static Element head(Comparison comparison, String against) {
        Element head = element(
                "div",
                "compare",
                element("div", "", text("h2", "review__heading", heading(comparison, against)), size(comparison)));
        return comparison.changes().size() > 1 ? head.with(links(comparison.changes())) : head;
    }

    /** The changes by the title of their part of the profile. */
    public static Map<String, List<Change>> groups(Comparison comparison) {
        return comparison.changes().stream()
                .collect(Collectors.groupingBy(ComparisonReading::part, LinkedHashMap::new, Collectors.toList()));
    }

    /** The frame of one group. */
    public static Element group(String title) {
        return element("section", "compare__group", text("h3", "compare__heading", title));
    }

    /** The address within the page at which a change of this place, or of what it is part of, is read. */
    public static Optional<String> wayTo(Comparison comparison, String place) {
        return comparison.changes().stream()
                .filter(change -> place.equals(change.place()) || place.startsWith(change.place() + "/"))
                .findFirst()
                .map(change -> "#" + ChangeArticle.id(change));
    }

    private static String heading(Comparison comparison, String against) {
        if (comparison.isFirst()) {
            return "The whole profile: nothing is live yet";
        }
        return comparison.changes().isEmpty() ? "Nothing differs from " + against : "Changed against " + against;
    }

    private static Element size(Comparison comparison) {
        int words = comparison.words();
        int unchanged = comparison.unchanged();
        String changed = comparison.size() + (words == 0 ? "" : words == 1 ? "; 1 word" : "; " + words + " words");
        String rest = unchanged == 1 ? "1 field unchanged" : unchanged + " fields unchanged";
        return text(
                "p",
                "compare__size",
                comparison.isFirst() ? changed : comparison.changes().isEmpty() ? rest : changed + "; " + rest);
    }

    /** The way to each change. */
    private static Element links(List<Change> changes) {
        List<Element> links = changes.stream()
                .map(change -> link(
                                "#" + ChangeArticle.id(change),
                                "compare__link compare__link--" + ChangeArticle.word(change),
                                text("span", "", change.field()))
                        .attr("title", change.kind().label()))
                .map(link -> element("li", "", link))
                .toList();
        return element("nav", "compare__links", element("ul", "", links)).attr("aria-label", "Changes");
    }

    private static String part(Change change) {
        return switch (change.place().split("/")[0]) {
            case "offers" -> "Offers";
            case "sections" -> "Sections";
            case "news" -> "News and events";
            case "contacts" -> "Contacts";
            default -> "About the partner";
        };
    }
}
