package io.liaison.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Renders the Markdown of long texts (CommonMark 0.31 with tables and bare addresses as links) to HTML that is safe to show: parsed by a library, then sanitised by another that
 * knows nothing of Markdown. Headings are lowered below the page's own, links get rel="nofollow noopener", pictures are left out (a profile's
 * pictures are uploaded, not linked).
 */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final List<Extension> TABLES_AND_BARE_ADDRESSES =
            List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PLAIN_PARSER = parser(TABLES);
    private static final Parser PARSER = parser(TABLES_AND_BARE_ADDRESSES);
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(TABLES).build();
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
        return markdown.isBlank()
                ? ""
                : TEXT.render(PLAIN_PARSER.parse(markdown)).strip();
    }

    /** Where the links of a text lead, bare addresses too, in their order. */
    public static List<String> destinations(String markdown) {
        List<String> destinations = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        return destinations;
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .postProcessor(new LiteralAsterisks())
                .postProcessor(Markdown::securing)
                .build();
    }

    /** A bare "www.…" names no scheme; the library's http is not what its author would choose today. */
    private static Node securing(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getFirstChild() instanceof Text text
                        && link.getDestination().equals("http://" + text.getLiteral())) {
                    link.setDestination("https://" + text.getLiteral());
                }
            }
        });
        return document;
    }
}
