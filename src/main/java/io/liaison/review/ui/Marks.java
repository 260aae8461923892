package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import io.liaison.review.Segment;

/** Words kept, inserted and deleted, in the elements that say so to everybody: the look underlines and strikes through, not only colours. */
final class Marks {

    private Marks() {}

    static Component mark(Segment segment) {
        Span words = new Span(segment.text());
        return switch (segment.kind()) {
            case KEPT -> words;
            case INSERTED -> new HtmlContainer("ins", words);
            case DELETED -> new HtmlContainer("del", words);
        };
    }
}
