package io.liaison.importing;

import io.liaison.base.InvalidInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The settings between two lines of three hyphens at the head of a page, and the body below.
 *
 * @param settings the root group
 * @param body the page with the front matter's lines left blank, so that its lines keep their numbers
 * @param comments the front matter's own comments, each with its line
 */
record FrontMatter(Setting settings, String body, List<Setting> comments) {

    private static final String FENCE = "---";
    private static final int DEEPEST = 20;

    /** @throws InvalidInput when the text has no front matter or it cannot be read */
    static FrontMatter read(String text) {
        String[] lines = text.split("\n", -1);
        int first = 0;
        while (lines[first].isBlank()) {
            first++;
        }
        if (!lines[first].stripTrailing().equals(FENCE)) {
            throw new InvalidInput(
                    "This page has no front matter. Import the page's Markdown source: its first line is --- , "
                            + "then come settings such as “title: …”, then another line --- .");
        }
        int last = first + 1;
        while (last < lines.length && !isEnd(lines[last])) {
            last++;
        }
        if (last == lines.length) {
            throw new InvalidInput("The front matter has no end. Put a line --- between the settings and the text.");
        }
        String yaml = "\n".repeat(first + 1) + String.join("\n", List.of(lines).subList(first + 1, last));
        String body = "\n".repeat(last + 1) + String.join("\n", List.of(lines).subList(last + 1, lines.length));
        return parse(yaml, body);
    }

    private static boolean isEnd(String line) {
        String stripped = line.stripTrailing();
        return stripped.equals(FENCE) || stripped.equals("...");
    }

    private static FrontMatter parse(String yaml, String body) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(Source.MAX_BYTES * 2);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root != null && !(root instanceof MappingNode)) {
                throw new InvalidInput(
                        "The front matter is not a list of settings. Write one setting a line, such as “title: …”.");
            }
            return new FrontMatter(setting("", root), body, comments(yaml, options));
        } catch (YAMLException unreadable) {
            throw new InvalidInput("The front matter cannot be read" + where(unreadable)
                    + ". Put texts with a colon, quotation marks or other signs between double quotation marks.");
        }
    }

    private static String where(YAMLException unreadable) {
        return unreadable instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? " at line " + (marked.getProblemMark().getLine() + 1) + " (" + marked.getProblem() + ")"
                : "";
    }

    private static Setting setting(String key, @Nullable Node node) {
        int line = node == null ? 0 : node.getStartMark().getLine() + 1;
        return switch (node) {
            case ScalarNode scalar -> new Setting(key, line, scalar.getValue(), List.of());
            case SequenceNode list ->
                new Setting(
                        key,
                        line,
                        "",
                        list.getValue().stream().map(item -> setting("", item)).toList());
            case MappingNode group ->
                new Setting(
                        key,
                        line,
                        "",
                        group.getValue().stream()
                                .map(entry -> setting(keyOf(entry.getKeyNode()), entry.getValueNode()))
                                .toList());
            case null, default -> new Setting(key, line, "", List.of());
        };
    }

    private static String keyOf(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : setting("", node).toString();
    }

    private static List<Setting> comments(String yaml, LoaderOptions options) {
        options.setProcessComments(true);
        List<Setting> comments = new ArrayList<>();
        for (Event event : new Yaml(options).parse(new StringReader(yaml))) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add(new Setting("", comment.getStartMark().getLine() + 1, comment.getValue(), List.of()));
            }
        }
        return comments;
    }
}
