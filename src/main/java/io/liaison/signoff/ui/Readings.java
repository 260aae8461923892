package io.liaison.signoff.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.comparison.Comparison;

/** The choice between the two readings, and the frame around the chosen one. */
final class Readings {

    private Readings() {}

    static Component choice(Reading chosen, Comparison changes) {
        String count = changes.isFirst() ? ": everything, nothing is public yet" : " (" + changes.size() + ")";
        HtmlContainer choice = element(
                "nav",
                "sign-off__readings width",
                choice(Reading.AS_PUBLISHED, Reading.AS_PUBLISHED.label(), chosen),
                choice(Reading.CHANGES, Reading.CHANGES.label() + count, chosen));
        choice.getElement().setAttribute("aria-label", "How to read it");
        return choice;
    }

    static Component framed(Reading reading, Component... content) {
        HtmlContainer frame = element("section", "sign-off__reading", content);
        frame.getElement().setAttribute("aria-label", reading.label());
        return frame;
    }

    private static Component choice(Reading reading, String words, Reading chosen) {
        HtmlContainer link = inPlace(reading.address(), "sign-off__choice", new Text(words));
        if (reading == chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
