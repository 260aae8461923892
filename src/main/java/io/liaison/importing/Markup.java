package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Reads Markdown into nodes and writes nodes back, as plain text or as Markdown. */
final class Markup {

    private static final Set<Extension> TABLES = Set.of(TablesExtension.create());
    private static final int DEEPEST = 30;
    private static final int LONGEST_TIDIED = 50_000;
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).build();

    private Markup() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    static <T extends Node> List<T> all(Class<T> type, Node root) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        children(root).forEach(child -> found.addAll(all(type, child)));
        return found;
    }

    /** The line of the page where the node begins, from 1. */
    static int line(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            for (Node first = outer; first != null; first = first.getFirstChild()) {
                if (!first.getSourceSpans().isEmpty()) {
                    return first.getSourceSpans().getFirst().getLineIndex() + 1;
                }
            }
        }
        return 0;
    }

    /** The words alone, without those of pictures inside; line breaks stay. */
    static String text(Node node) {
        return allText(node).strip();
    }

    static String allText(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        switch (node) {
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case FencedCodeBlock code -> text.append(code.getLiteral());
            case IndentedCodeBlock code -> text.append(code.getLiteral());
            case SoftLineBreak ignored -> text.append('\n');
            case HardLineBreak ignored -> text.append('\n');
            default -> {
                for (Node child : children(node)) {
                    if (child instanceof Image) {
                        continue;
                    }
                    if ((child instanceof Block || child instanceof TableCell) && !text.isEmpty()) {
                        text.append('\n');
                    }
                    collect(child, text);
                }
            }
        }
    }

    /** Moves the blocks out of their tree and writes them as Markdown. */
    static String markdown(List<Node> blocks) {
        Document document = new Document();
        blocks.forEach(document::appendChild);
        all(TableBlock.class, document).forEach(Markup::keepCellsOnOneLine);
        return withoutNeedlessEscapes(MARKDOWN.render(document).strip());
    }

    private static void keepCellsOnOneLine(TableBlock table) {
        for (TableCell cell : all(TableCell.class, table)) {
            List<Node> breaks = new ArrayList<>(all(HardLineBreak.class, cell));
            breaks.addAll(all(SoftLineBreak.class, cell));
            for (Node lineBreak : breaks) {
                lineBreak.insertBefore(new Text(" "));
                lineBreak.unlink();
            }
        }
    }

    /** People edit this text, and "R&D" should not read "R\\&D": an escape without effect is taken out. */
    private static String withoutNeedlessEscapes(String markdown) {
        if (markdown.length() > LONGEST_TIDIED) {
            return markdown;
        }
        String tidy = markdown;
        for (String sign : List.of("&", "_", "*", ">", "<", "[", "]")) {
            String without = tidy.replace("\\" + sign, sign);
            if (!without.equals(tidy) && html(without).equals(html(tidy))) {
                tidy = without;
            }
        }
        return tidy;
    }

    private static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }
}
