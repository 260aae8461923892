package io.liaison.comparison.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that changed: what it is in one line, a way to each change, and the changes by the part of the profile they are in. */
public class ComparisonReading extends Div {

    private final Function<Change, Optional<? extends Component>> beside;

    /** @param against what it is compared with, such as "what is live" */
    public ComparisonReading(Comparison comparison, String against) {
        this(comparison, against, change -> Optional.empty());
    }

    /** @param beside what stands with each change, such as a button */
    public ComparisonReading(
            Comparison comparison, String against, Function<Change, Optional<? extends Component>> beside) {
        this.beside = beside;
        addClassName("compare");
        H2 heading = new H2(heading(comparison, against));
        heading.addClassName("review__heading");
        add(new Div(heading, size(comparison)));
        if (comparison.changes().size() > 1) {
            add(new ChangeLinks(comparison.changes()));
        }
        Map<String, List<Change>> groups = comparison.changes().stream()
                .collect(Collectors.groupingBy(ComparisonReading::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, changes) -> add(group(name, changes, comparison.isFirst())));
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

    private static Paragraph size(Comparison comparison) {
        int words = comparison.words();
        int unchanged = comparison.unchanged();
        String changed = comparison.size() + (words == 0 ? "" : words == 1 ? "; 1 word" : "; " + words + " words");
        String rest = unchanged == 1 ? "1 field unchanged" : unchanged + " fields unchanged";
        Paragraph size = new Paragraph(
                comparison.isFirst() ? changed : comparison.changes().isEmpty() ? rest : changed + "; " + rest);
        size.addClassName("compare__size");
        return size;
    }

    private Section group(String name, List<Change> changes, boolean first) {
        H3 heading = new H3(name);
        heading.addClassName("compare__heading");
        Section group = new Section(heading);
        group.addClassName("compare__group");
        changes.forEach(change -> {
            ChangeArticle article = first ? ChangeArticle.ofFirst(change) : ChangeArticle.of(change);
            beside.apply(change).ifPresent(article::add);
            group.add(article);
        });
        return group;
    }

    private static String group(Change change) {
        return switch (change.place().split("/")[0]) {
            case "offers" -> "Offers";
            case "sections" -> "Sections";
            case "news" -> "News and events";
            case "contacts" -> "Contacts";
            default -> "About the partner";
        };
    }
}
