package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Reads mission, vision and core values. */
final class StatementReader {

    private static final Pattern NAME_AND_STATEMENT =
            Pattern.compile("([^:–—]{1,80}?)\\s*(?::|\\s[–—-]\\s)\\s*(.+)", Pattern.DOTALL);

    private final Draft draft;
    private final Prose prose;
    private final Report report;

    StatementReader(Draft draft, Prose prose, Report report) {
        this.draft = draft;
        this.prose = prose;
        this.report = report;
    }

    /** Each list item or paragraph is one point. */
    void mission(List<Node> blocks) {
        for (Node block : items(blocks)) {
            int line = Markup.line(block);
            draft.mission(prose.markdown(content(block), "mission"), line);
        }
    }

    void vision(List<Node> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        int line = Markup.line(blocks.getFirst());
        List<Node> items = items(blocks);
        List<Node> told = items.size() == 1 ? content(items.getFirst()) : blocks;
        draft.say("vision", prose.markdown(told, "vision"), line);
    }

    /** Each list item or paragraph is a value: its name in bold or before a colon, then what it means. */
    void values(List<Node> blocks) {
        for (Node block : items(blocks)) {
            value(block);
        }
    }

    private void value(Node block) {
        int line = Markup.line(block);
        List<Node> content = content(block);
        Node paragraph = content.size() == 1 ? content.getFirst() : block;
        if (paragraph.getFirstChild() instanceof StrongEmphasis bold && bold.getNext() != null) {
            String name = prose.line(bold, "values").replaceAll("\\s*[:–—-]$", "");
            bold.unlink();
            BlockFlow.trim(paragraph);
            String statement = prose.markdown(List.of(paragraph), "values").replaceFirst("^\\\\?[:–—-]\\s*", "");
            draft.value(name, statement, line);
            return;
        }
        Matcher parts = NAME_AND_STATEMENT.matcher(Markup.text(paragraph));
        if (parts.matches()) {
            prose.line(paragraph, "values");
            draft.value(parts.group(1), parts.group(2), line);
        } else {
            report.unplaced(
                    line,
                    "This stands among the core values, but has no name and statement. Enter it where it belongs.",
                    prose.markdown(content, "values"));
        }
    }

    private static List<Node> items(List<Node> blocks) {
        List<Node> items = new ArrayList<>();
        for (Node block : blocks) {
            items.addAll(block instanceof ListBlock ? Markup.children(block) : List.of(block));
        }
        return items;
    }

    /** What is inside a list item; a block itself otherwise. */
    private static List<Node> content(Node block) {
        return block instanceof ListItem ? Markup.children(block) : List.of(block);
    }
}
