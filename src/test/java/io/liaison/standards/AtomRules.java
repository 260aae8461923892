package io.liaison.standards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Everything that RFC 4287 asks of a feed: its grammar, and the rules that no grammar can say. */
public final class AtomRules {

    private AtomRules() {}

    public static List<String> violations(String feed) {
        List<String> violations = new ArrayList<>(XmlGrammar.ATOM.violations(feed));
        Document document = Jsoup.parse(feed, "", Parser.xmlParser());
        Element root = document.selectFirst("feed");
        Set<String> ids = new HashSet<>();
        boolean hasAuthor = !root.select("> author").isEmpty();
        if (root.select("> link[rel=self]").size() != 1) {
            violations.add("A feed should name its own address once (4.1.1)");
        }
        for (Element entry : root.select("> entry")) {
            if (!ids.add(entry.selectFirst("> id").text())) {
                violations.add("Two entries with one id (4.2.6): " + entry);
            }
            if (!hasAuthor && entry.select("> author").isEmpty()) {
                violations.add("An entry without an author (4.1.2): " + entry);
            }
            if (entry.select("> content").isEmpty()
                    && entry.select("> link[rel=alternate]").isEmpty()) {
                violations.add("An entry without content and without a page (4.1.2): " + entry);
            }
            checkAlternates(entry, violations);
        }
        checkAlternates(root, violations);
        return violations;
    }

    private static void checkAlternates(Element element, List<String> violations) {
        Set<String> forms = new HashSet<>();
        for (Element link : element.select("> link[rel=alternate]")) {
            if (!forms.add(link.attr("type") + " " + link.attr("hreflang"))) {
                violations.add("Two alternate links of one type and language (4.1.1, 4.1.2): " + link);
            }
        }
    }
}
