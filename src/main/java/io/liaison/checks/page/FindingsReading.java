package io.liaison.checks.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.checks.Finding;
import io.liaison.markup.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the checks say about a submission, what would block it first: a link may have died since it was handed in. */
public final class FindingsReading {

    private FindingsReading() {}

    /**
     * @param wayTo the address within the page where a place can be read, or empty
     */
    public static Element of(List<Finding> findings, Function<String, Optional<String>> wayTo) {
        if (findings.isEmpty()) {
            return element("div", "findings", text("p", "findings__nothing", "The checks found nothing."));
        }
        List<Element> items = findings.stream()
                .map(finding -> item(finding, wayTo.apply(finding.place())))
                .toList();
        return element("div", "findings", element("ul", "findings__list", items));
    }

    private static Element item(Finding finding, Optional<String> way) {
        Element words = way.map(address -> link(address, "", finding.message()))
                .orElseGet(() -> text("span", "", finding.message()));
        return finding.isBlocking()
                ? element("li", "findings__item--blocking", text("span", "findings__mark", "To mend: "), words)
                : element("li", "findings__item--advisory", words);
    }
}
