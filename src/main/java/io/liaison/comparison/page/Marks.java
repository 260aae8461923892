package io.liaison.comparison.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import io.liaison.comparison.Segment;

/** Words kept, inserted and deleted, in the elements that say so to everybody: the look underlines and strikes through, not only colours. */
final class Marks {

    private Marks() {}

    /** The space around a marked phrase is left unmarked, where there is more than space. */
    static Component mark(Segment segment) {
        String text = segment.text();
        if (segment.kind() == Segment.Kind.KEPT || text.isBlank()) {
            return element(segment.kind(), text);
        }
        String words = text.strip();
        int start = text.indexOf(words);
        return new Span(
                new Span(text.substring(0, start)),
                element(segment.kind(), words),
                new Span(text.substring(start + words.length())));
    }

    private static Component element(Segment.Kind kind, String text) {
        Span words = new Span(text);
        return switch (kind) {
            case KEPT -> words;
            case INSERTED -> new HtmlContainer("ins", words);
            case DELETED -> new HtmlContainer("del", words);
        };
    }
}
