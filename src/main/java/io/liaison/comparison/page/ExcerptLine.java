package io.liaison.comparison.page;

import com.vaadin.flow.component.html.Span;
import io.liaison.comparison.Excerpt;

/** A small change in one line. */
public class ExcerptLine extends Span {

    public ExcerptLine(Excerpt excerpt) {
        addClassNames("excerpt", "compare__text");
        Span field = new Span(excerpt.field() + ": ");
        field.addClassName("excerpt__field");
        add(field);
        excerpt.segments().forEach(segment -> add(Marks.mark(segment)));
    }
}
