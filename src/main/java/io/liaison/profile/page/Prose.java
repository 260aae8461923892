package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;

import io.liaison.content.Markdown;
import io.liaison.markup.Node;
import io.liaison.markup.SanitisedHtml;

/** A long text, rendered and sanitised. */
public final class Prose {

    private Prose() {}

    /** @param headingLevel of the headings within the text: one below the heading it stands under */
    public static Node of(String markdown, int headingLevel) {
        return of("prose", markdown, headingLevel);
    }

    static Node of(String classes, String markdown, int headingLevel) {
        // Sanitised HTML has no other headings than h5, and a "<" only where an element begins.
        String html = Markdown.toHtml(markdown)
                .replace("<h5>", "<h" + headingLevel + ">")
                .replace("</h5>", "</h" + headingLevel + ">");
        return element("div", classes, new SanitisedHtml(html));
    }
}
