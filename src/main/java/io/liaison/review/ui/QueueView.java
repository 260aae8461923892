package io.liaison.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What waits for a verdict, oldest first. */
@Route(Sitemap.PLATFORM_REVIEWS)
@PageTitle("Reviews")
@RolesAllowed("PLATFORM")
class QueueView extends Div implements AfterNavigationObserver {

    /** From this age on a waiting submission stands out. */
    private static final Duration LATE = Duration.ofDays(3);

    private final ReviewDesk desk;
    private final Clock clock;
    private final PageHeader header = new PageHeader("Platform", "Reviews");
    private final Div waiting = new Div();

    QueueView(ReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        add(header, waiting);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<QueueEntry> queue = desk.queue();
        waiting.removeAll();
        if (queue.isEmpty()) {
            header.showLine(new Span("Nothing waits for a verdict."));
            waiting.add(new Nothing(
                    "All judged",
                    "When a partner submits changes for review, they arrive here, the oldest first. What is live does not"
                            + " change before you approve it."));
        } else {
            header.showLine(new Span(queue.size() == 1 ? "1 submission waits." : queue.size() + " submissions wait."));
            waiting.add(list(queue));
        }
    }

    private UnorderedList list(List<QueueEntry> queue) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--reviews");
        Instant now = clock.instant();
        queue.forEach(entry -> list.add(row(entry, now)));
        return list;
    }

    private static ListItem row(QueueEntry entry, Instant now) {
        RouterLink link = new RouterLink(
                entry.partnerName(),
                ReviewView.class,
                new RouteParameters("submission", entry.id().toString()));
        Paragraph title = new Paragraph(link);
        title.addClassName("queue__title");
        Paragraph time = new Paragraph(Moments.age(entry.submittedAt(), now));
        time.addClassName("queue__time");
        time.setTitle(Moments.minute(entry.submittedAt()));
        ListItem row = new ListItem(
                new Div(title, note(entry.isFirst() ? "The first profile: " + entry.size() : entry.size())),
                note("by " + entry.submittedBy()),
                time,
                badges(entry));
        row.addClassName("queue__row");
        row.setClassName("queue__row--late", LATE.compareTo(Duration.between(entry.submittedAt(), now)) <= 0);
        return row;
    }

    private static Div badges(QueueEntry entry) {
        Div badges = new Div();
        badges.addClassName("queue__badges");
        if (entry.isOwn()) {
            badges.add(new Badge(Tone.NEUTRAL, "Needs somebody else"));
        }
        if (entry.isFirst()) {
            badges.add(new Badge(Tone.INFO, "First submission"));
        } else if (!entry.isOwn()) {
            badges.add(new Badge(Tone.WARNING, "Waiting"));
        }
        return badges;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("queue__note");
        return note;
    }
}
