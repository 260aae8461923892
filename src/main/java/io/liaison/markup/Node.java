package io.liaison.markup;

/** A part of a page. It never changes, so it may stand in several pages and be written by several threads at once. */
public sealed interface Node permits Element, Text, SanitisedHtml, JsonLdScript {

    /** Appends this part, escaped for the place where it stands. */
    void writeTo(HtmlBytes out);

    /** The words in it, without any markup. */
    String text();

    /** As HTML, for what takes text. */
    default String html() {
        return HtmlBytes.text(this);
    }
}
