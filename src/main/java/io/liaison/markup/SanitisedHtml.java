package io.liaison.markup;

/**
 * HTML that is written as it is.
 *
 * @param content has passed the sanitiser, or was made of nothing that people write
 */
public record SanitisedHtml(String content) implements Node {

    /** The same HTML: its words are not known here. */
    @Override
    public String text() {
        return content;
    }

    @Override
    public void writeTo(HtmlBytes out) {
        out.writeMarkup(content);
    }
}
