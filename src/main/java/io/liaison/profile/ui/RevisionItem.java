package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.profile.PublicationEntry;
import io.liaison.profile.RevisionRemarks.Remark;
import java.util.Locale;

/** One revision on the line of time: who wrote it, what became of it and when, and what one can do with it. */
class RevisionItem extends ListItem {

    private final Div actions = new Div();
    private final String name;

    RevisionItem(Chronicle.Entry entry) {
        name = "revision " + entry.revision().number();
        H2 title = new H2(
                new Span("Revision " + entry.revision().number()),
                new Badge(entry.standing().tone(), entry.standing().word()));
        title.addClassName("timeline__title");
        Div body = new Div(title, note(authors(entry)));
        entry.live().forEach(period -> body.add(note(live(period))));
        entry.remarks().forEach(remark -> body.add(remark(remark)));
        actions.addClassName("timeline__actions");
        body.addClassName("timeline__body");
        body.add(actions);
        addClassNames(
                "timeline__item", "timeline__item--" + entry.standing().name().toLowerCase(Locale.ROOT));
        add(body);
    }

    /** Adds a way on. To those who hear the page it names its revision: "Compare with live: revision 4". */
    void lead(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("aria-label", words + ": " + name);
        actions.add(link);
    }

    void offer(Component action) {
        actions.add(action);
    }

    private static String authors(Chronicle.Entry entry) {
        return (entry.authors().isEmpty() ? "Nobody has written in it yet" : "Written by " + entry.authors())
                + ", last " + Moments.minute(entry.revision().changedAt());
    }

    private static String live(PublicationEntry period) {
        String since = Moments.minute(period.publishedAt());
        if (period.endedAt() != null) {
            return "Live from " + since + " to " + Moments.minute(period.endedAt());
        }
        return "Live since " + since
                + (period.until() == null ? "" : ", to be unpublished on " + Moments.minute(period.until()));
    }

    private static Component remark(Remark remark) {
        Paragraph title = new Paragraph(remark.title() + ", " + Moments.minute(remark.at()));
        title.addClassName("timeline__remark-title");
        Div block = new Div(title);
        if (!remark.text().isBlank()) {
            Paragraph words = new Paragraph(remark.text());
            words.addClassName("timeline__words");
            block.add(words);
        }
        block.addClassName("timeline__remark");
        return block;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("timeline__note");
        return note;
    }
}
