package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Div;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparing;
import io.liaison.comparison.page.ChangeArticle;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one content differs from another, word by word and without headings: for two that differ in one field. */
class TextDifference extends Div {

    TextDifference(Comparing comparing, ProfileContent before, ProfileContent after) {
        addClassName("text-difference");
        leaves(comparing.compare(Optional.of(before), after).changes().stream())
                .forEach(change -> add(new MarkupComponent(ChangeArticle.body(change))));
    }

    private static List<Change> leaves(Stream<Change> changes) {
        return changes.flatMap(
                        change -> change instanceof Change.Part part ? part.changes().stream() : Stream.of(change))
                .toList();
    }
}
