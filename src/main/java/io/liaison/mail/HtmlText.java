package io.liaison.mail;

import io.liaison.base.LinkLikeText;
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

    private static final Document PAGE = page();

    private final Document document = PAGE.clone();
    private final Element body = document.expectFirst("#letter");

    static String of(Letter letter) {
        HtmlText html = new HtmlText();
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
                List.of(words.text().strip().split("\\n\\s*\\n"))
                        .forEach(paragraph -> addParagraph(paragraph, webAddresses(words.links())));
            case Passage.Link link ->
                body.appendElement("p")
                        .appendElement("a")
                        .addClass("action")
                        .attr("href", link.address())
                        .text(link.label());
        }
    }

    private static Pattern webAddresses(List<String> links) {
        return LinkLikeText.standing(
                links.stream().filter(link -> link.startsWith("http")).toList());
    }

    private void addParagraph(String words, Pattern links) {
        Element paragraph = body.appendElement("p");
        List<String> lines = words.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0) {
                paragraph.appendElement("br");
            }
            addLine(paragraph, lines.get(index), links);
        }
    }

    private static void addLine(Element paragraph, String line, Pattern links) {
        Matcher link = links.matcher(line);
        int reached = 0;
        while (link.find()) {
            paragraph.appendText(line.substring(reached, link.start()));
            paragraph.appendElement("a").attr("href", link.group()).text(link.group());
            reached = link.end();
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
