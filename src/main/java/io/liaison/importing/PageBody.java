package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The body of a page as Markdown nodes alone: HTML becomes what Markdown would say, hard spaces become spaces. */
final class PageBody {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)(?:\\s[^>]*|/)?>?", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[ \u00A0]*\u00A0[ \u00A0]*| {2,}");

    private static final int DEEPEST = 60;
    private static final int FARTHEST = 100;

    private final Report report;

    PageBody(Report report) {
        this.report = report;
    }

    Node read(String markdown) {
        Node body = Markup.parse(BoldMarks.closeTightly(markdown));
        Markup.all(LinkReferenceDefinition.class, body).forEach(this::list);
        Markup.all(HtmlBlock.class, body).forEach(this::replace);
        Markup.all(HtmlInline.class, body).forEach(this::replace);
        Markup.all(Text.class, body)
                .forEach(text ->
                        text.setLiteral(SPACES.matcher(text.getLiteral()).replaceAll(" ")));
        return body;
    }

    /** Links that use the definition carry its address themselves. */
    private void list(LinkReferenceDefinition definition) {
        report.add(
                FindingKind.UNDERSTOOD,
                new Place(Markup.line(definition), ""),
                "The links that use this address carry it themselves now.",
                "[" + definition.getLabel() + "]: " + definition.getDestination()
                        + (definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\""));
        definition.unlink();
    }

    private void replace(HtmlBlock block) {
        for (Node node : new HtmlFragments(report, Markup.line(block)).blocks(block.getLiteral())) {
            block.insertBefore(node);
        }
        block.unlink();
    }

    private void replace(HtmlInline tag) {
        Matcher name = TAG.matcher(tag.getLiteral());
        if (tag.getParent() == null) {
            return;
        }
        if (name.matches() && name.group(1).isEmpty()) {
            open(tag, name.group(2).toLowerCase(Locale.ROOT));
        } else if (!name.matches()) {
            insert(tag);
        }
        BlockFlow.remove(tag);
    }

    private void open(HtmlInline tag, String name) {
        Node wrapper = isTooDeep(tag) ? null : wrapper(tag.getLiteral(), name);
        Node close = wrapper == null ? null : closing(tag, name);
        if (wrapper != null && close != null) {
            between(tag, close).forEach(wrapper::appendChild);
            BlockFlow.insert(wrapper, tag::insertBefore);
            close.unlink();
        } else if (name.equals("br")) {
            tag.insertBefore(new HardLineBreak());
        } else if (tag.getLiteral().contains("=")) {
            insert(tag);
        }
    }

    private void insert(HtmlInline tag) {
        new HtmlLine(report, Markup.line(tag)).read(tag.getLiteral()).forEach(tag::insertBefore);
    }

    private static boolean isTooDeep(Node node) {
        int depth = 0;
        for (Node at = node; at != null; at = at.getParent()) {
            depth++;
        }
        return depth > DEEPEST;
    }

    private static @Nullable Node wrapper(String html, String name) {
        return switch (name) {
            case "a" -> {
                var anchor = Jsoup.parseBodyFragment(html).selectFirst("a");
                yield anchor == null ? null : HtmlLine.link(anchor);
            }
            case "strong", "b" -> new StrongEmphasis();
            case "em", "i" -> new Emphasis();
            default -> null;
        };
    }

    private static @Nullable Node closing(HtmlInline open, String name) {
        int looked = 0;
        for (Node node = open.getNext(); node != null && looked < FARTHEST; node = node.getNext()) {
            looked++;
            if (node instanceof HtmlInline tag && tag.getLiteral().equalsIgnoreCase("</" + name + ">")) {
                return node;
            }
        }
        return null;
    }

    private static List<Node> between(Node open, Node close) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = open.getNext(); node != null && node != close; node = node.getNext()) {
            nodes.add(node);
        }
        return nodes;
    }
}
