package io.liaison.content;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Asterisks between letters and digits on both sides of a passage are asterisks: {@code 5*3*2} is a product, not an italic 3. (For underscores
 * CommonMark says so itself.) In scripts without spaces between words they may still emphasise.
 */
final class LiteralAsterisks implements PostProcessor {

    private static final Set<UnicodeScript> SPACED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Emphasis emphasis) {
                visitChildren(emphasis);
                writeOut(emphasis, emphasis);
            }

            @Override
            public void visit(StrongEmphasis emphasis) {
                visitChildren(emphasis);
                writeOut(emphasis, emphasis);
            }
        });
        return document;
    }

    private static void writeOut(Node node, Delimited delimited) {
        if (!delimited.getOpeningDelimiter().startsWith("*")
                || !(node.getPrevious() instanceof Text before)
                || !(node.getNext() instanceof Text after)
                || !isOfAWord(
                        before.getLiteral().codePointBefore(before.getLiteral().length()))
                || !isOfAWord(after.getLiteral().codePointAt(0))) {
            return;
        }
        node.insertBefore(new Text(delimited.getOpeningDelimiter()));
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.insertBefore(new Text(delimited.getClosingDelimiter()));
        node.unlink();
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character) && SPACED.contains(UnicodeScript.of(character));
    }
}
