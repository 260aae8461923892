package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Sorts a flow of inline and block nodes into blocks: what stands between two blocks becomes a paragraph. */
final class BlockFlow {

    private final List<Node> blocks = new ArrayList<>();
    private Paragraph paragraph = new Paragraph();

    void inline(Node node) {
        paragraph.appendChild(node);
    }

    void block(Node node) {
        endParagraph();
        blocks.add(node);
    }

    void endParagraph() {
        trim(paragraph);
        if (paragraph.getFirstChild() != null) {
            blocks.add(paragraph);
            paragraph = new Paragraph();
        }
    }

    List<Node> blocks() {
        endParagraph();
        return List.copyOf(blocks);
    }

    /** Takes spaces and line breaks off both ends, where Markdown would give them another meaning. */
    static void trim(Node parent) {
        while (isBlank(parent.getFirstChild())) {
            parent.getFirstChild().unlink();
        }
        while (isBlank(parent.getLastChild())) {
            parent.getLastChild().unlink();
        }
        if (parent.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().stripTrailing());
        }
    }

    /** Puts a wrapper such as emphasis where it belongs; spaces at its ends go outside, or Markdown would not see it. */
    static void insert(Node wrapper, Consumer<Node> into) {
        String text = Markup.allText(wrapper);
        if (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
            into.accept(new Text(" "));
        }
        trim(wrapper);
        if (wrapper.getFirstChild() != null || wrapper instanceof Link) {
            into.accept(wrapper);
        }
        if (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            into.accept(new Text(" "));
        }
    }

    /** Takes a node out of its line, and one of the spaces that stood around it. */
    static void remove(Node node) {
        boolean spaceBefore =
                node.getPrevious() instanceof Text before && before.getLiteral().endsWith(" ");
        if (spaceBefore && node.getNext() instanceof Text after) {
            after.setLiteral(after.getLiteral().stripLeading());
        }
        node.unlink();
    }

    private static boolean isBlank(@Nullable Node node) {
        return node instanceof HardLineBreak
                || node instanceof SoftLineBreak
                || node instanceof Text text && text.getLiteral().isBlank();
    }
}
