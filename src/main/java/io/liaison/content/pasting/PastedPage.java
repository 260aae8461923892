package io.liaison.content.pasting;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/** The HTML of a clipboard: tidied of what Word and Google Docs write and nobody means, then written as Markdown by a library. */
final class PastedPage {

    private static final FlexmarkHtmlConverter TO_MARKDOWN = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                    .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
                    .set(FlexmarkHtmlConverter.WRAP_AUTO_LINKS, false)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_DEL, ExtensionConversion.TEXT)
                    .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT))
            .build();

    private static final String MEANS_SOMETHING =
            "p, ul, ol, a[href], h1, h2, h3, h4, h5, h6, table, b, strong, i, em, blockquote";
    private static final Pattern NEEDLESS_ESCAPE = Pattern.compile(
            "\\\\(?:(?<=[\\p{L}\\p{N}]\\\\)(\\*)(?=[\\p{L}\\p{N}])|(?<= \\\\)(\\*)(?= )|(&)(?!#?\\w+;)|(<)(?=[\\s\\d=])|(?<=\\S \\\\)(>))");
    /** Stands beside a bold or slanted passage where the page has punctuation next to it and the library would put a blank. */
    private static final String ADJOINS = "\u2060";

    private static final Pattern ADDED_BLANK = Pattern.compile(" ?" + ADJOINS + " ?");
    private static final String STRUCK_OUT = "del, s, strike, [style*=line-through]";
    private static final Pattern BLANKS_BEFORE_EMPTY_LINE = Pattern.compile("[ \t]+(?=\n\n|\\z)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Map<String, String> RAISED_AND_LOWERED = Map.of("sup", "⁰¹²³⁴⁵⁶⁷⁸⁹", "sub", "₀₁₂₃₄₅₆₇₈₉");

    private final Element body;
    private final long pictures;
    private final long struckOut;

    private PastedPage(Document page) {
        body = page.body();
        pictures = body.select("img").size();
        Elements struck = body.select(STRUCK_OUT);
        struckOut = struck.stream().filter(Element::hasText).count();
        struck.remove();
        tidy();
    }

    static PastedPage of(String html) {
        return new PastedPage(Jsoup.parse(html));
    }

    /** Not so what was copied from an editor of code or Markdown: its HTML only colours the text. */
    boolean isMoreThanPlainText() {
        return body.selectFirst(MEANS_SOMETHING) != null;
    }

    long pictures() {
        return pictures;
    }

    /** How many passages were deleted by their author and are shown as struck out; they are left out. */
    long struckOut() {
        return struckOut;
    }

    /** What there is in it beside paragraphs. */
    List<String> made() {
        List<String> made = new ArrayList<>();
        PastedText.add(made, body.select("h1, h2, h3, h4, h5, h6").size(), "heading");
        PastedText.add(
                made,
                body.select("ul, ol").stream()
                        .filter(list -> !list.parents().is("ul, ol"))
                        .count(),
                "list");
        PastedText.add(made, body.select("table").size(), "table");
        PastedText.add(made, body.select("a[href]").size(), "link");
        PastedText.add(made, body.select("b, strong").size(), "bold passage");
        PastedText.add(made, body.select("i, em").size(), "passage in italics");
        return made;
    }

    String markdown() {
        String markdown = TO_MARKDOWN.convert(body.html()).replace('\u00A0', ' ');
        markdown = NEEDLESS_ESCAPE.matcher(markdown).replaceAll("$1$2$3$4$5");
        markdown = ADDED_BLANK.matcher(markdown).replaceAll("");
        markdown = BLANKS_BEFORE_EMPTY_LINE.matcher(markdown).replaceAll("");
        return EMPTY_LINES.matcher(markdown).replaceAll("\n\n").strip();
    }

    private void tidy() {
        body.filter((node, depth) ->
                node.nodeName().equals("#comment") ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
        body.select(
                        "script, style, img, title, meta, link, xml, button, input, select, textarea, [style*=display:none], [style*=mso-hide:all]")
                .remove();
        WordLists.mend(body);
        showStyles();
        body.select("a:not([href^=https:], [href^=http:], [href^=mailto:])").unwrap();
        body.select("a[href]").stream().filter(link -> link.text().isBlank()).forEach(Node::unwrap);
        body.select("b, strong, i, em").stream()
                .filter(mark -> mark.text().isBlank())
                .forEach(Node::unwrap);
        body.select("b, strong, i, em").forEach(PastedPage::keepPunctuationClose);
        body.select("h1 b, h1 strong, h2 b, h2 strong, h3 b, h3 strong, h4 b, h4 strong")
                .unwrap();
        RAISED_AND_LOWERED.forEach((tag, digits) -> body.select(tag).forEach(small -> raise(small, digits)));
        body.select("table").forEach(PastedPage::nameColumns);
        Elements wrapped = body.select("li > p:only-child");
        wrapped.unwrap();
    }

    /** Google Docs wraps everything in a bold element that is not bold, and writes bold and italics as styles. */
    private void showStyles() {
        body.select("b[style*=font-weight:normal], b[style*=font-weight: normal]")
                .unwrap();
        body.select(
                        "span[style*=font-weight:bold], span[style*=font-weight: bold], span[style*=font-weight:700], span[style*=font-weight: 700]")
                .forEach(span -> span.tagName("b").removeAttr("style"));
        body.select("span[style*=font-style:italic], span[style*=font-style: italic]")
                .forEach(span -> span.tagName("i").removeAttr("style"));
    }

    private static void keepPunctuationClose(Element mark) {
        if (mark.nextSibling() instanceof TextNode after && after.getWholeText().matches("(?s)\\p{P}.*")) {
            mark.after(ADJOINS);
        }
        if (mark.previousSibling() instanceof TextNode before
                && before.getWholeText().matches("(?s).*\\p{P}")) {
            mark.before(ADJOINS);
        }
    }

    private static void raise(Element small, String digits) {
        String text = small.text();
        if (text.matches("[0-9]{1,4}")) {
            StringBuilder raised = new StringBuilder();
            text.chars().forEach(digit -> raised.append(digits.charAt(digit - '0')));
            small.text(raised.toString());
            small.unwrap();
        }
    }

    /** A table of Markdown has names over its columns: the first row, where nothing says otherwise. */
    private static void nameColumns(Element table) {
        Element first = table.selectFirst("tr");
        if (first != null && table.selectFirst("th") == null) {
            first.select("> td").forEach(cell -> cell.tagName("th"));
        }
    }
}
