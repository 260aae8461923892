package io.liaison.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Renders the Markdown of long texts (CommonMark 0.31 with tables) to HTML that is safe to show: parsed by a library, then sanitised by another that
 * knows nothing of Markdown. Headings are lowered below the page's own, links get rel="nofollow noopener", pictures are left out (a profile's
 * pictures are uploaded, not linked).
 */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener")
            .allowElements((element, attributes) -> "h5", "h1", "h2", "h3", "h4", "h5", "h6")
            .toFactory();

    private Markdown() {}

    /** Sanitised HTML, a sequence of block elements; empty for a blank text. */
    public static String toHtml(String markdown) {
        return markdown.isBlank() ? "" : SAFE.sanitize(HTML.render(PARSER.parse(markdown)));
    }

    /** The text alone, for search and descriptions. */
    public static String toText(String markdown) {
        return markdown.isBlank() ? "" : TEXT.render(PARSER.parse(markdown)).strip();
    }
}
