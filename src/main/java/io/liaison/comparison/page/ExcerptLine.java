package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.comparison.Excerpt;
import io.liaison.markup.Element;

/** A small change in one line. */
public final class ExcerptLine {

    private ExcerptLine() {}

    public static Element of(Excerpt excerpt) {
        return element("span", "excerpt compare__text", text("span", "excerpt__field", excerpt.field() + ": "))
                .with(excerpt.segments().stream().map(Marks::mark).toList());
    }
}
