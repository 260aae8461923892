package io.liaison.comparison.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.liaison.comparison.Change;
import io.liaison.comparison.Change.Kind;
import io.liaison.comparison.Segment;
import java.util.List;

/** A text with its corrections. Long passages that stayed fold away; a long text that was replaced as a whole stands beside the new one. */
class ComparedText extends Div {

    private static final int FOLDED_FROM = 900;
    private static final int SHOWN = 240;
    private static final int BESIDE_FROM = 160;

    ComparedText(Change.Text text) {
        addClassName("compare__text");
        List<Segment> segments = text.kind() == Kind.ADDED ? List.of() : text.segments();
        if (text.kind() == Kind.ADDED) {
            add(new Span(text.after()));
        } else if (isReplacedWhole(text, segments)) {
            addClassName("compare__sides");
            add(side("Before", text.before()), side("After", text.after()));
        } else {
            segments.forEach(this::show);
        }
    }

    private static boolean isReplacedWhole(Change.Text text, List<Segment> segments) {
        return text.kind() == Kind.CHANGED
                && segments.stream().noneMatch(segment -> segment.kind() == Segment.Kind.KEPT)
                && text.before().length() + text.after().length() > BESIDE_FROM;
    }

    private static Component side(String label, String words) {
        HtmlContainer figure =
                new HtmlContainer("figure", new HtmlContainer("figcaption", new Span(label)), new Div(words));
        figure.addClassName("compare__side");
        return figure;
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
