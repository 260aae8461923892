package io.liaison.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.review.Claiming;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.QueueFilter;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.TrivialApproval;
import io.liaison.review.Viewing;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits for a verdict: what is due first, how risky it is and who has it. */
@Route(Sitemap.PLATFORM_REVIEWS)
@PageTitle("Reviews")
@StyleSheet("/css/desk.css")
@RolesAllowed("PLATFORM")
class QueueView extends Div implements AfterNavigationObserver {

    private final ReviewDesk desk;
    private final Claiming claiming;
    private final TrivialApproval approval;
    private final SubmissionViewing viewing;
    private final Judging judging;
    private final Clock clock;
    private final PageHeader header = new PageHeader("Platform", "Reviews");
    private final QueueFilters filters = new QueueFilters();
    private final Div outcome = new Div();
    private final Div waiting = new Div();
    private final Div approved = new Div();
    private final Picked picked = new Picked(this::approveAndPublishEach, this::show);
    private final Map<SubmissionId, Viewing> viewings = new HashMap<>();
    private QueueAddress address = new QueueAddress(QueueFilter.ALL, 1);

    QueueView(
            ReviewDesk desk,
            Claiming claiming,
            TrivialApproval approval,
            SubmissionViewing viewing,
            Judging judging,
            Clock clock) {
        this.desk = desk;
        this.claiming = claiming;
        this.approval = approval;
        this.viewing = viewing;
        this.judging = judging;
        this.clock = clock;
        header.addAction(KeyboardHelp.opener());
        waiting.addClassName("queue-page");
        add(header, outcome, filters, waiting, picked, approved, new KeyboardHelp(ReviewKeys.OF_THE_QUEUE));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ReviewKeys.listen(this, event.getUI());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = QueueAddress.read(event.getLocation().getQueryParameters());
        picked.clear();
        viewings.clear();
        outcome.removeAll();
        VerdictOutcome.take(UI.getCurrent()).ifPresent(outcome::add);
        show();
    }

    /** Called by review.js when what rows change can be read. */
    @ClientCallable
    int inView(String views) {
        return InView.note(viewing, views);
    }

    /** What each row shows that can be selected. */
    Map<SubmissionId, Viewing> begun() {
        return Map.copyOf(viewings);
    }

    private void show() {
        List<QueueEntry> queue = desk.queue();
        List<QueueEntry> found = address.filter().of(queue);
        header.showLine(facts(queue));
        filters.setVisible(!queue.isEmpty());
        filters.show(address, queue);
        approved.removeAll();
        approved.add(new ApprovedList(judging.approvedAndWaiting()));
        waiting.removeAll();
        if (queue.isEmpty()) {
            waiting.add(new Nothing(
                    "All judged",
                    "When a partner submits changes for review, they arrive here. What is live does not change before you"
                            + " approve it."));
        } else if (found.isEmpty()) {
            waiting.add(new Nothing(
                    "Nothing of this kind waits",
                    "Other submissions do.",
                    new RouterLink("Show the whole queue", QueueView.class)));
        } else {
            QueuePages pages = new QueuePages(address, found);
            picked.offer(pages.shown());
            begin(picked.offered());
            waiting.add(picked.opening(), list(pages.shown()), pages);
        }
    }

    /** A row that is made anew goes on with what has been read of it. */
    private void begin(List<SubmissionId> selectable) {
        List<SubmissionId> others =
                selectable.stream().filter(id -> !viewings.containsKey(id)).toList();
        if (!others.isEmpty()) {
            viewing.beginEach(others).forEach(begun -> viewings.put(begun.submission(), begun));
        }
    }

    private static Component[] facts(List<QueueEntry> queue) {
        long overdue = queue.stream().filter(QueueEntry::isOverdue).count();
        Span number = new Span(
                queue.isEmpty()
                        ? "Nothing waits for a verdict."
                        : queue.size() == 1 ? "1 submission waits." : queue.size() + " submissions wait.");
        Span late = new Span(overdue + " overdue");
        late.addClassNames("due", "due--over");
        return overdue == 0 ? new Component[] {number} : new Component[] {number, late};
    }

    private UnorderedList list(List<QueueEntry> shown) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--reviews");
        Instant now = clock.instant();
        QueueRow.Actions actions = new QueueRow.Actions(this::claim, this::release, picked, viewings);
        shown.forEach(entry -> list.add(new QueueRow(entry, address, now, actions)));
        return list;
    }

    private void claim(QueueEntry entry) {
        try {
            claiming.claim(entry.id());
        } catch (Refusal claimedMeanwhile) {
            outcome.removeAll();
            outcome.add(new Banner(Tone.ERROR, String.valueOf(claimedMeanwhile.getMessage())));
        }
        showAgain(entry);
    }

    private void release(QueueEntry entry) {
        claiming.release(entry.id());
        showAgain(entry);
    }

    /** The rows are made anew; the keyboard goes on where it was. */
    private void showAgain(QueueEntry entry) {
        show();
        ReviewKeys.focus(this, entry.id());
    }

    private void approveAndPublishEach(List<SubmissionId> ids) {
        List<TrivialApproval.Outcome> outcomes = approval.approveAndPublishEach(
                ids.stream().flatMap(id -> Stream.ofNullable(viewings.get(id))).toList());
        ApprovalOutcome became = new ApprovalOutcome(outcomes);
        outcome.removeAll();
        outcome.add(became);
        picked.clear();
        show();
        became.bringIntoView();
    }
}
