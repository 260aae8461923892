package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import io.liaison.comparison.page.ChangeArticle;
import io.liaison.comparison.page.ComparisonReading;
import java.util.List;
import java.util.function.Function;

/** What a submission changes, each change with what can be done about it. */
class ChangesToJudge extends Div {

    private final Comparison comparison;
    private final Function<Change, Component> beside;

    /** @param beside what stands with each change */
    ChangesToJudge(Comparison comparison, Function<Change, Component> beside) {
        this.comparison = comparison;
        this.beside = beside;
        List<Component> groups = ComparisonReading.groups(comparison).entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        add(MarkupComponent.with(ComparisonReading.head(comparison, "what is live"), groups));
    }

    private Component group(String title, List<Change> changes) {
        return MarkupComponent.with(
                ComparisonReading.group(title),
                changes.stream().map(this::article).toList());
    }

    private Component article(Change change) {
        return MarkupComponent.with(ChangeArticle.of(change, comparison), List.of(beside.apply(change)));
    }
}
