package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns a fragment of HTML into the nodes that Markdown for the same would give; what Markdown has no words for is reported. */
final class HtmlFragments {

    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "noscript", "svg", "math", "template");
    private static final List<String> TELLING_ATTRIBUTES = List.of(
            "href",
            "src",
            "srcset",
            "alt",
            "title",
            "data",
            "poster",
            "action",
            "content",
            "value",
            "placeholder",
            "label",
            "aria-label",
            "cite",
            "summary");
    private static final int DEEPEST = 40;

    private final Report report;
    private final int line;

    HtmlFragments(Report report, int line) {
        this.report = report;
        this.line = line;
    }

    /** Blocks for a piece of HTML between other Markdown blocks. Text outside any element is Markdown still. */
    List<Node> blocks(String html) {
        BlockFlow flow = new BlockFlow();
        for (org.jsoup.nodes.Node child : Jsoup.parseBodyFragment(html).body().childNodes()) {
            if (child instanceof TextNode text) {
                markdown(text, flow);
            } else {
                add(child, flow, 0);
            }
        }
        return flow.blocks();
    }

    /** What stands for a single element without content inside a line, such as a picture. */
    List<Node> inline(String html) {
        Paragraph paragraph = new Paragraph();
        for (org.jsoup.nodes.Node child : Jsoup.parseBodyFragment(html).body().childNodes()) {
            addInline(child, paragraph, 0);
        }
        return Markup.children(paragraph);
    }

    private void markdown(TextNode text, BlockFlow flow) {
        String escaped = Entities.escape(text.getWholeText());
        List<Node> parsed = Markup.children(Markup.parse(escaped));
        parsed.forEach(HtmlFragments::forgetSpans);
        if (parsed.size() == 1 && parsed.getFirst() instanceof Paragraph only) {
            flow.inline(new Text(" "));
            Markup.children(only).forEach(flow::inline);
            flow.inline(new Text(" "));
        } else {
            parsed.forEach(flow::block);
        }
    }

    /** Their lines are those of the fragment, not of the page. */
    private static void forgetSpans(Node node) {
        node.setSourceSpans(List.of());
        Markup.children(node).forEach(HtmlFragments::forgetSpans);
    }

    private void add(org.jsoup.nodes.Node node, BlockFlow flow, int depth) {
        if (!(node instanceof Element element) || !isBlock(element)) {
            Paragraph inline = new Paragraph();
            addInline(node, inline, depth);
            Markup.children(inline).forEach(flow::inline);
            return;
        }
        if (depth > DEEPEST) {
            left(element);
            return;
        }
        tellAttributes(element, Set.of());
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.block(heading(element, depth));
            case "ul", "menu", "dir" -> flow.block(list(new BulletList(), element, depth));
            case "ol" -> flow.block(list(new OrderedList(), element, depth));
            case "blockquote" -> flow.block(filled(new BlockQuote(), element, depth));
            case "table" -> flow.block(HtmlTable.of(element, cell -> inlineOf(cell, depth + 1)));
            case "hr" -> flow.endParagraph();
            default -> {
                flow.endParagraph();
                element.childNodes().forEach(child -> add(child, flow, depth + 1));
                flow.endParagraph();
            }
        }
    }

    private static boolean isBlock(Element element) {
        return !WITHOUT_TEXT.contains(element.normalName())
                && (element.isBlock() || element.select("*").stream().anyMatch(Element::isBlock));
    }

    private Heading heading(Element element, int depth) {
        Heading heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        inlineOf(element, depth).forEach(heading::appendChild);
        return heading;
    }

    private ListBlock list(ListBlock list, Element element, int depth) {
        list.setTight(true);
        if (list instanceof BulletList bullets) {
            bullets.setMarker("-");
        }
        if (list instanceof OrderedList numbers) {
            numbers.setMarkerStartNumber(1);
            numbers.setMarkerDelimiter(".");
        }
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            Element wrapper = child instanceof Element item ? item : new Element("li").appendChild(child.clone());
            ListItem item = filled(new ListItem(), wrapper, depth);
            if (item.getFirstChild() != null) {
                list.appendChild(item);
            }
        }
        return list;
    }

    private <T extends Node> T filled(T node, Element element, int depth) {
        BlockFlow flow = new BlockFlow();
        element.childNodes().forEach(child -> add(child, flow, depth + 1));
        flow.blocks().forEach(node::appendChild);
        return node;
    }

    private List<Node> inlineOf(Element element, int depth) {
        Paragraph paragraph = new Paragraph();
        element.childNodes().forEach(child -> addInline(child, paragraph, depth + 1));
        return Markup.children(paragraph);
    }

    private void addInline(org.jsoup.nodes.Node node, Node into, int depth) {
        switch (node) {
            case TextNode text -> {
                String words = text.getWholeText().replaceAll("[\\s\u00A0]+", " ");
                if (!words.isEmpty()) {
                    into.appendChild(new Text(words));
                }
            }
            case Comment comment ->
                report.add(
                        FindingKind.COMMENT,
                        new Place(line, ""),
                        "Readers of the page never saw this. It was left out; take over what is still wanted.",
                        comment.getData());
            case DataNode data ->
                report.unplaced(line, "A script or style sheet of the old page was left out.", data.getWholeData());
            case Element element -> addInline(element, into, depth);
            default -> report.unplaced(line, "This markup was left out.", node.outerHtml());
        }
    }

    private void addInline(Element element, Node into, int depth) {
        if (depth > DEEPEST || WITHOUT_TEXT.contains(element.normalName())) {
            left(element);
            return;
        }
        switch (element.normalName()) {
            case "br" -> into.appendChild(new HardLineBreak());
            case "img" -> {
                tellAttributes(element, Set.of("src", "alt", "title"));
                Image image = new Image(element.attr("src"), element.attr("title"));
                image.appendChild(new Text(element.attr("alt")));
                into.appendChild(image);
            }
            case "a" -> {
                tellAttributes(element, Set.of("href", "title"));
                wrap(new Link(element.attr("href"), element.attr("title")), element, into, depth);
            }
            case "strong", "b" -> wrap(new StrongEmphasis(), element, into, depth);
            case "em", "i" -> wrap(new Emphasis(), element, into, depth);
            case "code", "kbd", "samp" -> into.appendChild(new Code(element.text()));
            default -> {
                tellAttributes(element, Set.of());
                element.childNodes().forEach(child -> addInline(child, into, depth + 1));
                if (element.isBlock()) {
                    into.appendChild(new HardLineBreak());
                }
            }
        }
    }

    private void wrap(Node wrapper, Element element, Node into, int depth) {
        element.childNodes().forEach(child -> addInline(child, wrapper, depth + 1));
        BlockFlow.insert(wrapper, into::appendChild);
    }

    private void left(Element element) {
        report.unplaced(
                line, "This part of the page has no counterpart in a profile and was left out.", element.outerHtml());
    }

    /** Words that sit in attributes and would go with the tag. */
    private void tellAttributes(Element element, Set<String> usedAlready) {
        List<String> told = new ArrayList<>();
        for (String name : TELLING_ATTRIBUTES) {
            if (!usedAlready.contains(name) && !element.attr(name).isBlank()) {
                told.add(name + ": " + Parser.unescapeEntities(element.attr(name), true));
            }
        }
        report.unplaced(
                line,
                "An embedded <" + element.normalName()
                        + "> has no counterpart in a profile. This is what it referred to.",
                String.join("\n", told));
    }
}
