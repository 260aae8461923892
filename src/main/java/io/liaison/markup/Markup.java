package io.liaison.markup;

import java.util.Collection;

/** Elements of public pages by tag and CSS classes; the classes are those of public.css. */
public final class Markup {

    /** The id of where a page's own matter begins; "Skip to the content" leads there. */
    public static final String CONTENT = "content";

    private Markup() {}

    /** @param classes separated by blanks, or empty */
    public static Element element(String tag, String classes, Node... children) {
        Element element = Element.of(tag);
        return (classes.isEmpty() ? element : element.attr("class", classes)).with(children);
    }

    public static Element element(String tag, String classes, Collection<? extends Node> children) {
        return element(tag, classes, children.toArray(Node[]::new));
    }

    public static Element text(String tag, String classes, String text) {
        return element(tag, classes, new Text(text));
    }

    public static Element link(String address, String classes, Node... children) {
        return element("a", classes, children).attr("href", address);
    }

    public static Element link(String address, String classes, String text) {
        return link(address, classes, new Text(text));
    }

    /** A link to a site that is not ours. */
    public static Element external(String address, String classes, Node... children) {
        return link(address, classes, children).attr("rel", "noopener");
    }

    /** A picture that tells nothing to those who do not see it. */
    public static Element icon(String name) {
        return element("span", "icon icon--" + name).attr("aria-hidden", "true");
    }

    /** Text for those who listen to the page. */
    public static Element spoken(String text) {
        return text("span", "hidden-visually", text);
    }

    /** A section with a heading of its own, which names it. */
    public static Element block(String id, String title, Node... children) {
        return element("section", "block", text("h2", "", title).attr("id", id + "-title"))
                .with(children)
                .attr("id", id)
                .attr("aria-labelledby", id + "-title");
    }
}
