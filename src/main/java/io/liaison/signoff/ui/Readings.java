package io.liaison.signoff.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;

import io.liaison.comparison.Comparison;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;

/** The choice between the two readings, and the frame around the chosen one. */
final class Readings {

    private Readings() {}

    static Node choice(Reading chosen, Comparison changes) {
        String count = changes.isFirst() ? ": everything, nothing is public yet" : " (" + changes.size() + ")";
        return element(
                        "nav",
                        "sign-off__readings width",
                        choice(Reading.AS_PUBLISHED, Reading.AS_PUBLISHED.label(), chosen),
                        choice(Reading.CHANGES, Reading.CHANGES.label() + count, chosen))
                .attr("aria-label", "How to read it");
    }

    static Node framed(Reading reading, Node... content) {
        return element("section", "sign-off__reading", content).attr("aria-label", reading.label());
    }

    private static Node choice(Reading reading, String words, Reading chosen) {
        Element link = link(reading.address(), "sign-off__choice", new Text(words));
        if (reading == chosen) {
            link = link.attr("aria-current", "page");
        }
        return link;
    }
}
