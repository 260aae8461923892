package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.comparison.Change;
import io.liaison.comparison.Change.Kind;
import io.liaison.comparison.Segment;
import io.liaison.markup.Element;
import java.util.List;
import java.util.stream.Stream;

/** A text with its corrections. Long passages that stayed fold away; a long text that was replaced as a whole stands beside the new one. */
final class ComparedText {

    private static final int FOLDED_FROM = 900;
    private static final int SHOWN = 240;
    private static final int BESIDE_FROM = 160;

    private ComparedText() {}

    static Element of(Change.Text text) {
        if (text.kind() == Kind.ADDED) {
            return element("div", "compare__text", text("span", "", text.after()));
        }
        List<Segment> segments = text.segments();
        return isReplacedWhole(text, segments)
                ? element(
                        "div",
                        "compare__text compare__sides",
                        side("Before", text.before()),
                        side("After", text.after()))
                : element(
                        "div",
                        "compare__text",
                        segments.stream().flatMap(ComparedText::shown).toList());
    }

    private static boolean isReplacedWhole(Change.Text text, List<Segment> segments) {
        return text.kind() == Kind.CHANGED
                && segments.stream().noneMatch(segment -> segment.kind() == Segment.Kind.KEPT)
                && text.before().length() + text.after().length() > BESIDE_FROM;
    }

    private static Element side(String label, String words) {
        return element(
                "figure", "compare__side", element("figcaption", "", text("span", "", label)), text("div", "", words));
    }

    private static Stream<Element> shown(Segment segment) {
        return segment.kind() == Segment.Kind.KEPT && segment.text().length() > FOLDED_FROM
                ? folded(segment.text())
                : Stream.of(Marks.mark(segment));
    }

    private static Stream<Element> folded(String text) {
        int from = text.indexOf(' ', SHOWN) + 1;
        int to = text.lastIndexOf(' ', text.length() - SHOWN) + 1;
        if (from <= 0 || to <= from) {
            return Stream.of(text("span", "", text));
        }
        String middle = text.substring(from, to);
        int words = List.of(middle.strip().split("\\s+")).size();
        return Stream.of(
                text("span", "", text.substring(0, from)),
                element(
                        "details",
                        "compare__folded",
                        text("summary", "", words + " unchanged words"),
                        text("span", "", middle)),
                text("span", "", text.substring(to)));
    }
}
