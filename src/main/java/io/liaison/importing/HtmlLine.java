package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns HTML inside a line of text into Markdown nodes, and reports what Markdown has no words for. */
final class HtmlLine {

    /** Deeper markup is listed instead of read; no page that people wrote comes near. */
    static final int DEEPEST = 40;

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

    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<(?:tr|td|th|tbody|thead|tfoot)\\b", Pattern.CASE_INSENSITIVE);

    private final Report report;
    private final int firstLine;

    /** @param firstLine the line of the page on which the HTML begins */
    HtmlLine(Report report, int firstLine) {
        this.report = report;
        this.firstLine = firstLine;
    }

    List<org.jsoup.nodes.Node> parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return parser.parseFragmentInput(withTable(html), new Element("body"), "");
    }

    /** A blank line inside a table ends Markdown's HTML block, and rows without their table would run together. */
    private static String withTable(String html) {
        Matcher row = ROW.matcher(html);
        return row.find() && !TABLE.matcher(html).find()
                ? html.substring(0, row.start()) + "<table>" + html.substring(row.start())
                : html;
    }

    /** What stands for a piece of HTML inside a line, such as a picture or a comment. */
    List<Node> read(String html) {
        Paragraph paragraph = new Paragraph();
        parse(html).forEach(node -> add(node, paragraph, 0));
        return Markup.children(paragraph);
    }

    List<Node> content(Element element, int depth) {
        Paragraph paragraph = new Paragraph();
        element.childNodes().forEach(child -> add(child, paragraph, depth + 1));
        return Markup.children(paragraph);
    }

    void add(org.jsoup.nodes.Node node, Node into, int depth) {
        switch (node) {
            case TextNode text -> {
                String words = text.getWholeText().replaceAll("[\\s\u00A0]+", " ");
                if (!words.isEmpty()) {
                    into.appendChild(at(text, new Text(words)));
                }
            }
            case Comment comment ->
                report.add(
                        FindingKind.COMMENT,
                        new Place(line(comment), ""),
                        "Readers of the page never saw this. It was left out; take over what is still wanted.",
                        comment.getData());
            case DataNode data ->
                report.unplaced(
                        line(data), "A script or style sheet of the old page was left out.", data.getWholeData());
            case Element element -> add(element, into, depth);
            default -> report.unplaced(line(node), "This markup was left out.", node.outerHtml());
        }
    }

    /** Marks the node with the line of the page that it comes from. */
    <T extends Node> T at(org.jsoup.nodes.Node html, T node) {
        node.setSourceSpans(List.of(SourceSpan.of(line(html) - 1, 0, 0, 0)));
        return node;
    }

    int line(org.jsoup.nodes.Node html) {
        int within = html.sourceRange().start().lineNumber();
        return firstLine + Math.max(within, 1) - 1;
    }

    static boolean isWithoutText(Element element) {
        return WITHOUT_TEXT.contains(element.normalName());
    }

    void leaveOut(Element element) {
        report.unplaced(
                line(element),
                "This part of the page has no counterpart in a profile and was left out.",
                element.outerHtml());
    }

    /** Reports the words that sit in attributes and would go with the tag. */
    void tellAttributes(Element element, Set<String> usedAlready) {
        List<String> told = new ArrayList<>();
        for (String name : TELLING_ATTRIBUTES) {
            if (!usedAlready.contains(name) && !element.attr(name).isBlank()) {
                told.add(name + ": " + element.attr(name));
            }
        }
        report.unplaced(
                line(element),
                "An embedded <" + element.normalName()
                        + "> has no counterpart in a profile. This is what it referred to.",
                String.join("\n", told));
    }

    private void add(Element element, Node into, int depth) {
        if (depth > DEEPEST || isWithoutText(element)) {
            leaveOut(element);
            return;
        }
        switch (element.normalName()) {
            case "br" -> into.appendChild(new HardLineBreak());
            case "img" -> into.appendChild(image(element));
            case "a" -> {
                tellAttributes(element, Set.of("href", "title"));
                wrap(link(element), element, into, depth);
            }
            case "strong", "b" -> wrap(new StrongEmphasis(), element, into, depth);
            case "em", "i" -> wrap(new Emphasis(), element, into, depth);
            case "code", "kbd", "samp" -> into.appendChild(at(element, new Code(element.text())));
            default -> {
                tellAttributes(element, Set.of());
                element.childNodes().forEach(child -> add(child, into, depth + 1));
                endParagraph(element, into);
            }
        }
    }

    static Link link(Element anchor) {
        String title = anchor.attr("title");
        return title.isBlank() ? new Link(anchor.attr("href"), null) : new Link(anchor.attr("href"), title);
    }

    private Image image(Element element) {
        tellAttributes(element, Set.of("src", "alt", "title"));
        Image image = at(element, new Image(element.attr("src"), element.attr("title")));
        image.appendChild(new Text(element.attr("alt")));
        return image;
    }

    private void wrap(Node wrapper, Element element, Node into, int depth) {
        at(element, wrapper);
        element.childNodes().forEach(child -> add(child, wrapper, depth + 1));
        BlockFlow.insert(wrapper, into::appendChild);
    }

    /** Two breaks in a row stand for a new paragraph where paragraphs cannot be, as in the cell of a table. */
    private static void endParagraph(Element element, Node into) {
        if (element.isBlock()) {
            into.appendChild(new HardLineBreak());
            into.appendChild(new HardLineBreak());
        }
    }
}
