package io.liaison.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.importing.Finding;
import io.liaison.importing.ReadPage;
import io.liaison.importing.Severity;
import java.util.List;

/** What was found on the pages, the most urgent first, each with its place and the page's own text. */
class FindingsReport extends Div {

    FindingsReport(List<ReadPage> pages) {
        addClassName("list-page");
        for (Severity severity : Severity.values()) {
            List<Found> found = found(pages, severity);
            if (!found.isEmpty()) {
                H2 heading = new H2(severity.label() + " (" + found.size() + ")");
                heading.addClassName("list-title");
                add(heading, list(found, pages.size() > 1));
            }
        }
        if (getChildren().findAny().isEmpty()) {
            add(new Banner(Tone.SUCCESS, "Nothing to say about it: every word found its place."));
        }
    }

    /** A finding and the page it is on. */
    private record Found(String page, Finding finding) {}

    private static List<Found> found(List<ReadPage> pages, Severity severity) {
        return pages.stream()
                .flatMap(page -> page.imported().findings().stream().map(finding -> new Found(page.name(), finding)))
                .filter(found -> found.finding().severity() == severity)
                .toList();
    }

    private static UnorderedList list(List<Found> found, boolean isManyPages) {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        found.forEach(one -> list.add(item(one, isManyPages)));
        return list;
    }

    private static ListItem item(Found found, boolean isManyPages) {
        Badge kind = new Badge(
                tone(found.finding().severity()), found.finding().kind().label());
        String place = Places.words(found.finding().place());
        Span where = new Span(isManyPages ? found.page() + ", " + place : place);
        where.addClassName("finding__place");
        Div head = new Div(kind, where);
        head.addClassName("finding__head");
        ListItem item = new ListItem(head, new Paragraph(found.finding().message()));
        if (!found.finding().excerpt().isBlank()) {
            item.add(excerpt(found.finding().excerpt()));
        }
        item.addClassName("finding");
        return item;
    }

    private static Component excerpt(String text) {
        HtmlContainer quote = new HtmlContainer("blockquote", new Span(text));
        quote.addClassName("finding__excerpt");
        return text.length() > 400 ? new NativeDetails(text.length() + " characters of the page", quote) : quote;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case TO_DO -> Tone.ERROR;
            case TO_CHECK -> Tone.WARNING;
            case FOR_INFORMATION -> Tone.INFO;
        };
    }
}
