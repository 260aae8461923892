package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.comparison.Segment;
import io.liaison.markup.Element;
import java.util.List;

/** Words kept, inserted and deleted, in the elements that say so to everybody: the look underlines and strikes through, not only colours. */
final class Marks {

    private Marks() {}

    static Element all(String tag, List<Segment> segments) {
        return element(tag, "", segments.stream().map(Marks::mark).toList());
    }

    /** The space around a marked phrase is left unmarked, where there is more than space. */
    static Element mark(Segment segment) {
        String text = segment.text();
        if (segment.kind() == Segment.Kind.KEPT || text.isBlank()) {
            return marked(segment.kind(), text);
        }
        String words = text.strip();
        int start = text.indexOf(words);
        return element(
                "span",
                "",
                text("span", "", text.substring(0, start)),
                marked(segment.kind(), words),
                text("span", "", text.substring(start + words.length())));
    }

    private static Element marked(Segment.Kind kind, String text) {
        Element words = text("span", "", text);
        return switch (kind) {
            case KEPT -> words;
            case INSERTED -> element("ins", "", words);
            case DELETED -> element("del", "", words);
        };
    }
}
