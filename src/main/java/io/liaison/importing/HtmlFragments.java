package io.liaison.importing;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** Turns a block of HTML into the blocks that Markdown for the same would give. */
final class HtmlFragments {

    private final HtmlLine lines;

    /** @param firstLine the line of the page on which the HTML begins */
    HtmlFragments(Report report, int firstLine) {
        lines = new HtmlLine(report, firstLine);
    }

    /** Blocks for a piece of HTML between other Markdown blocks. Text outside any element is Markdown still. */
    List<Node> blocks(String html) {
        BlockFlow flow = new BlockFlow();
        for (org.jsoup.nodes.Node child : lines.parse(html)) {
            add(child, flow);
        }
        return flow.blocks();
    }

    private void add(org.jsoup.nodes.Node node, BlockFlow flow) {
        if (node instanceof TextNode text) {
            markdown(text, flow);
        } else {
            add(node, flow, 0);
        }
    }

    private void markdown(TextNode text, BlockFlow flow) {
        String escaped = Entities.escape(text.getWholeText());
        List<Node> parsed = Markup.children(Markup.parse(escaped));
        parsed.forEach(node -> moveTo(text, node));
        if (parsed.size() == 1 && parsed.getFirst() instanceof Paragraph only) {
            flow.inline(new Text(" "));
            Markup.children(only).forEach(flow::inline);
            flow.inline(new Text(" "));
        } else {
            parsed.forEach(flow::block);
        }
    }

    /** Their lines were those of the fragment, not of the page. */
    private void moveTo(TextNode text, Node node) {
        lines.at(text, node);
        Markup.children(node).forEach(child -> moveTo(text, child));
    }

    private void add(org.jsoup.nodes.Node node, BlockFlow flow, int depth) {
        if (!(node instanceof Element element) || !isBlock(element)) {
            Paragraph inline = new Paragraph();
            lines.add(node, inline, depth);
            Markup.children(inline).forEach(flow::inline);
        } else if (depth > HtmlLine.DEEPEST) {
            lines.leaveOut(element);
        } else {
            lines.tellAttributes(element, Set.of());
            addBlock(element, flow, depth);
        }
    }

    private void addBlock(Element element, BlockFlow flow, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.block(heading(element, depth));
            case "ul", "menu", "dir" -> flow.block(list(bullets(), element, depth));
            case "ol" -> flow.block(list(numbers(), element, depth));
            case "blockquote" -> flow.block(filled(new BlockQuote(), element, depth));
            case "table" -> {
                HtmlTable.strays(element).forEach(stray -> add(stray, flow));
                TableBlock table = HtmlTable.of(element, cell -> cell(cell, depth));
                if (!Markup.all(TableCell.class, table).isEmpty()) {
                    flow.block(table);
                }
            }
            case "hr" -> flow.endParagraph();
            default -> {
                flow.endParagraph();
                element.childNodes().forEach(child -> add(child, flow, depth + 1));
                flow.endParagraph();
            }
        }
    }

    private static boolean isBlock(Element element) {
        return !HtmlLine.isWithoutText(element)
                && (element.isBlock() || element.getAllElements().stream().anyMatch(Element::isBlock));
    }

    private Heading heading(Element element, int depth) {
        Heading heading = lines.at(element, new Heading());
        heading.setLevel(element.normalName().charAt(1) - '0');
        lines.content(element, depth).forEach(heading::appendChild);
        BlockFlow.trim(heading);
        return heading;
    }

    private TableCell cell(Element element, int depth) {
        TableCell cell = lines.at(element, new TableCell());
        lines.content(element, depth + 1).forEach(cell::appendChild);
        BlockFlow.trim(cell);
        return cell;
    }

    private static BulletList bullets() {
        BulletList bullets = new BulletList();
        bullets.setMarker("-");
        return bullets;
    }

    private static OrderedList numbers() {
        OrderedList numbers = new OrderedList();
        numbers.setMarkerStartNumber(1);
        numbers.setMarkerDelimiter(".");
        return numbers;
    }

    private ListBlock list(ListBlock list, Element element, int depth) {
        list.setTight(true);
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            Element wrapper = child instanceof Element item ? item : new Element("li").appendChild(child.clone());
            ListItem item = filled(lines.at(child, new ListItem()), wrapper, depth);
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
}
