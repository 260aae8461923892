package io.liaison.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter as HTML: the one page {@code mail/letter.html}, into which every text goes as text. Nothing in it is fetched from anywhere. */
final class HtmlText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");
    private static final Document PAGE = page();

    private final String home;
    private final Document document = PAGE.clone();
    private final Element body = document.expectFirst("#letter");

    private HtmlText(String home) {
        this.home = home;
    }

    /** @param home the installation's own address, with a slash at the end; only what begins with it becomes a link */
    static String of(Letter letter, String home) {
        HtmlText html = new HtmlText(home);
        html.document.title(letter.subject());
        html.document.expectFirst("h1").text(letter.subject());
        letter.passages().forEach(html::add);
        html.addFooter(letter);
        return html.document.outerHtml();
    }

    private void add(Passage passage) {
        switch (passage) {
            case Passage.Heading heading -> body.appendElement("h2").text(heading.text());
            case Passage.Subheading subheading -> body.appendElement("h3").text(subheading.text());
            case Passage.Words words ->
                List.of(words.text().strip().split("\\n\\s*\\n")).forEach(this::addParagraph);
            case Passage.Link link ->
                body.appendElement("p")
                        .appendElement("a")
                        .addClass("action")
                        .attr("href", link.address())
                        .text(link.label());
        }
    }

    private void addParagraph(String words) {
        Element paragraph = body.appendElement("p");
        List<String> lines = words.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0) {
                paragraph.appendElement("br");
            }
            addLine(paragraph, lines.get(index));
        }
    }

    private void addLine(Element paragraph, String line) {
        Matcher address = ADDRESS.matcher(line);
        int reached = 0;
        while (address.find()) {
            if (address.group().startsWith(home)) {
                paragraph.appendText(line.substring(reached, address.start()));
                paragraph.appendElement("a").attr("href", address.group()).text(address.group());
                reached = address.end();
            }
        }
        paragraph.appendText(line.substring(reached));
    }

    private void addFooter(Letter letter) {
        Element footer = document.expectFirst("#footer");
        footer.appendElement("p").text(Footer.REASON);
        if (!letter.choices().isEmpty()) {
            footer.appendElement("p")
                    .appendElement("a")
                    .attr("href", letter.choices())
                    .text(Footer.choices(letter));
        }
    }

    private static Document page() {
        try (InputStream page = HtmlText.class.getResourceAsStream("/mail/letter.html")) {
            if (page == null) {
                throw new IllegalStateException("mail/letter.html is part of the application");
            }
            Document document = Jsoup.parse(page, "UTF-8", "");
            document.outputSettings().prettyPrint(false);
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
