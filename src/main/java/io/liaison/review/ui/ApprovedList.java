package io.liaison.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.review.ApprovedEntry;
import java.time.Instant;
import java.util.List;

/** What is approved and waits for its date; nothing at all where nothing does. */
class ApprovedList extends Div {

    ApprovedList(List<ApprovedEntry> waiting) {
        if (!waiting.isEmpty()) {
            H2 heading = new H2("Approved, waiting");
            heading.addClassName("list-title");
            UnorderedList list = new UnorderedList();
            list.addClassNames("queue", "queue--history");
            waiting.stream().map(ApprovedList::row).forEach(list::add);
            add(heading, list);
        }
    }

    private static ListItem row(ApprovedEntry entry) {
        Paragraph title = new Paragraph(new RouterLink(
                entry.partnerName(),
                ReviewView.class,
                new RouteParameters("submission", entry.id().toString())));
        title.addClassName("queue__title");
        Instant until = entry.until();
        ListItem row = new ListItem(
                new Div(title, note("Approved by " + entry.approvedBy())),
                note("Live on " + Moments.minute(entry.publishAt())
                        + (until == null ? "" : ", until " + Moments.minute(until))),
                new Badge(Tone.INFO, "Approved, waiting"));
        row.addClassName("queue__row");
        return row;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("queue__note");
        return note;
    }
}
