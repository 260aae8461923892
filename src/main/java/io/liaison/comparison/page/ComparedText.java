package io.liaison.comparison.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.liaison.comparison.Change;
import io.liaison.comparison.Change.Kind;
import io.liaison.comparison.Segment;
import java.util.List;

/** A text with its corrections. Long passages that stayed fold away between their beginning and their end. */
class ComparedText extends Div {

    private static final int FOLDED_FROM = 900;
    private static final int SHOWN = 240;

    ComparedText(Change.Text text) {
        addClassName("compare__text");
        if (text.kind() == Kind.ADDED) {
            add(new Span(text.after()));
        } else {
            text.segments().forEach(this::show);
        }
    }

    private void show(Segment segment) {
        if (segment.kind() == Segment.Kind.KEPT && segment.text().length() > FOLDED_FROM) {
            fold(segment.text());
        } else {
            add(Marks.mark(segment));
        }
    }

    private void fold(String text) {
        int from = text.indexOf(' ', SHOWN) + 1;
        int to = text.lastIndexOf(' ', text.length() - SHOWN) + 1;
        if (from <= 0 || to <= from) {
            add(new Span(text));
            return;
        }
        String middle = text.substring(from, to);
        int words = List.of(middle.strip().split("\\s+")).size();
        NativeDetails folded = new NativeDetails(words + " unchanged words", new Span(middle));
        folded.addClassName("compare__folded");
        add(new Span(text.substring(0, from)), folded, new Span(text.substring(to)));
    }
}
