package io.liaison.bench.generator;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as the text alone, as Liaison indexes it. */
final class PlainText {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private PlainText() {}

    static String of(String markdown) {
        return markdown.isBlank() ? "" : TEXT.render(PARSER.parse(markdown)).strip();
    }
}
