package io.liaison.comparison.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;

/** Everything that changed, one article after the other. */
public class ComparisonReading extends Div {

    /** @param against what it is compared with, such as "what is live" */
    public ComparisonReading(Comparison comparison, String against) {
        H2 heading = new H2(heading(comparison, against));
        heading.addClassName("review__heading");
        addClassName("compare");
        add(heading);
        for (Change change : comparison.changes()) {
            add(comparison.isFirst() ? ChangeArticle.ofFirst(change) : ChangeArticle.of(change));
        }
        if (!comparison.isFirst()) {
            add(unchanged(comparison.unchanged()));
        }
    }

    private static String heading(Comparison comparison, String against) {
        if (comparison.isFirst()) {
            return "The whole profile: nothing is live yet";
        }
        return comparison.changes().isEmpty()
                ? "Nothing differs from " + against
                : "Changed against " + against + ": " + comparison.size();
    }

    private static Paragraph unchanged(int fields) {
        Paragraph unchanged = new Paragraph(fields == 1 ? "1 field unchanged" : fields + " fields unchanged");
        unchanged.addClassName("compare__unchanged");
        return unchanged;
    }
}
