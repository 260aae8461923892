package io.liaison.markup;

/** Words as they are: whatever looks like markup in them is read as letters. */
public record Text(String text) implements Node {

    @Override
    public void writeTo(HtmlBytes out) {
        out.writeText(text);
    }
}
