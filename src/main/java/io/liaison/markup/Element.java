package io.liaison.markup;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and children. Every method that adds something answers another element. */
public final class Element implements Node {

    /** Elements of HTML that have no end, and so nothing within. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** What stands within these is no text: it would be run. */
    private static final Set<String> CODE = Set.of("script", "style");

    /** A line break right after the beginning of these belongs to the markup, not to the text. */
    private static final Set<String> LINES = Set.of("textarea", "pre");

    private static final Attribute[] NO_ATTRIBUTES = {};
    private static final Node[] NO_CHILDREN = {};

    private final String tag;
    private final Attribute[] attributes;
    private final Node[] children;

    private Element(String tag, Attribute[] attributes, Node[] children) {
        this.tag = tag;
        this.attributes = attributes;
        this.children = children;
    }

    /** An element without anything. */
    static Element of(String tag) {
        return new Element(tag, NO_ATTRIBUTES, NO_CHILDREN);
    }

    public String tag() {
        return tag;
    }

    /** Instead of the one it has of that name. An address that would be run as script is left out. */
    public Element attr(String name, String value) {
        Attribute attribute = new Attribute(name, value);
        Element others = without(name);
        if (!attribute.isHarmless()) {
            return others;
        }
        Attribute[] all = Arrays.copyOf(others.attributes, others.attributes.length + 1);
        all[others.attributes.length] = attribute;
        return new Element(tag, all, children);
    }

    /** One that says something by being there, such as {@code required}. */
    public Element attr(String name) {
        return attr(name, "");
    }

    /** The same, where it is so. */
    public Element attr(String name, boolean isSo) {
        return isSo ? attr(name) : without(name);
    }

    public Element without(String name) {
        if (attribute(name) == null) {
            return this;
        }
        Attribute[] others = Stream.of(attributes)
                .filter(attribute -> !attribute.name().equals(name))
                .toArray(Attribute[]::new);
        return new Element(tag, others, children);
    }

    public @Nullable String attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    public Element withClass(String more) {
        String classes = attribute("class");
        return attr("class", classes == null ? more : classes + " " + more);
    }

    /** @throws IllegalArgumentException for an element that can have none */
    public Element with(Node... more) {
        if (more.length == 0) {
            return this;
        }
        if (VOID.contains(tag) || CODE.contains(tag)) {
            throw new IllegalArgumentException("Nothing stands within " + tag);
        }
        Node[] all = Arrays.copyOf(children, children.length + more.length);
        System.arraycopy(more, 0, all, children.length, more.length);
        return new Element(tag, attributes, all);
    }

    public Element with(Collection<? extends Node> more) {
        return with(more.toArray(Node[]::new));
    }

    public Element with(Optional<? extends Node> more) {
        return more.isPresent() ? with(more.get()) : this;
    }

    /** Before the others. */
    public Element withFirst(Collection<? extends Node> first) {
        List<Node> all = new ArrayList<>(first);
        all.addAll(children());
        return new Element(tag, attributes, NO_CHILDREN).with(all);
    }

    public List<Node> children() {
        return List.of(children);
    }

    /** The values by name, in their order. */
    public Map<String, String> attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            values.put(attribute.name(), attribute.value());
        }
        return values;
    }

    /** The same element with each child replaced. */
    public Element mapChildren(UnaryOperator<Node> mapping) {
        return new Element(tag, attributes, Stream.of(children).map(mapping).toArray(Node[]::new));
    }

    /** What stands within, as HTML. */
    public String innerHtml() {
        return children().stream().map(Node::html).collect(joining());
    }

    @Override
    public String text() {
        return children().stream().map(Node::text).collect(joining());
    }

    @Override
    public void writeTo(HtmlBytes out) {
        out.writeMarkup("<");
        out.writeMarkup(tag);
        for (Attribute attribute : attributes) {
            attribute.writeTo(out);
        }
        out.writeMarkup(">");
        if (VOID.contains(tag)) {
            return;
        }
        if (LINES.contains(tag)
                && children.length > 0
                && children[0] instanceof Text(String text)
                && text.startsWith("\n")) {
            out.writeMarkup("\n");
        }
        for (Node child : children) {
            child.writeTo(out);
        }
        out.writeMarkup("</");
        out.writeMarkup(tag);
        out.writeMarkup(">");
    }
}
