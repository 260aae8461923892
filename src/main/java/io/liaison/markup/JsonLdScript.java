package io.liaison.markup;

/**
 * Structured data, in the one kind of script element that browsers do not run.
 *
 * @param json in which a "&lt;" only ever stands in a string; there it is written as an escape, so that no text can end the element
 */
public record JsonLdScript(String json) implements Node {

    /** Nobody reads it. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public void writeTo(HtmlBytes out) {
        out.writeMarkup("<script type=\"application/ld+json\">");
        out.writeMarkup(json.replace("<", "\\u003c"));
        out.writeMarkup("</script>");
    }
}
