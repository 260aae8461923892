package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.ReviewPage;
import io.liaison.review.SubmissionId;
import io.liaison.review.Verdict;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/** One submission: what it changes, how it will look, and the verdict. */
@Route(Sitemap.PLATFORM_REVIEW)
@StyleSheet("/css/public.css")
@RolesAllowed("PLATFORM")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewDesk desk;
    private final Judging judging;
    private final ProfilePages pages;
    private String title = "Review";

    ReviewView(ReviewDesk desk, Judging judging, ProfilePages pages) {
        this.desk = desk;
        this.judging = judging;
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("submission").orElse("");
        show(desk.open(new SubmissionId(uuid(id))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ReviewPage page) {
        title = "Review of " + page.partner().name();
        removeAll();
        add(header(page));
        page.verdict().ifPresent(verdict -> add(banner(verdict)));
        if (!page.message().isBlank()) {
            add(message(page));
        }
        add(new SubmissionReading(pages, page), verdict(page));
    }

    private void approveAndPublish(ReviewPage page) {
        try {
            judging.approveAndPublish(page.id());
        } catch (Refusal | OptimisticLockingFailureException judgedMeanwhile) {
            showAgain(page, "");
            return;
        }
        goOn("Approved and published. The public sees the new profile of "
                + page.partner().name() + ".");
    }

    private void returnWithReasons(ReviewPage page, String reasons) {
        try {
            judging.giveBack(page.id(), Reasons.inWords(reasons));
        } catch (Refusal | OptimisticLockingFailureException judgedMeanwhile) {
            showAgain(page, reasons);
            return;
        }
        goOn("Returned to " + page.partner().name() + " with your reasons.");
    }

    /** Somebody else was faster: shows what became of it, and what would be lost otherwise. */
    private void showAgain(ReviewPage page, String reasons) {
        show(desk.open(page.id()));
        Banner banner = new Banner(Tone.ERROR)
                .title("This was judged or withdrawn meanwhile")
                .say("Your verdict was not given. Below is how the submission stands now.");
        if (!reasons.isBlank()) {
            banner.say("You wrote: " + reasons);
        }
        addComponentAtIndex(1, banner);
    }

    private void goOn(String done) {
        Notification.show(done, 6_000, Notification.Position.BOTTOM_CENTER);
        Optional<QueueEntry> next =
                desk.queue().stream().filter(entry -> !entry.isOwn()).findFirst();
        UI ui = UI.getCurrent();
        next.ifPresentOrElse(
                entry -> ui.navigate(
                        ReviewView.class,
                        new RouteParameters("submission", entry.id().toString())),
                () -> ui.navigate(QueueView.class));
    }

    private static PageHeader header(ReviewPage page) {
        PageHeader header = new PageHeader("Reviews", page.partner().name());
        Span facts = new Span("Revision " + page.revisionNumber() + ", submitted by " + page.submittedBy() + " on "
                + Moments.minute(page.submittedAt()));
        if (page.comparison().isFirst()) {
            header.showLine(new Badge(Tone.INFO, "First submission"), facts);
        } else {
            header.showLine(facts);
        }
        return header;
    }

    private static Banner banner(Verdict verdict) {
        String when = verdict.decision().label() + " on " + Moments.minute(verdict.at());
        return switch (verdict.decision()) {
            case APPROVED -> new Banner(Tone.SUCCESS).title(when).say("Exactly this revision was published.");
            case PARTLY_ACCEPTED -> new Banner(Tone.SUCCESS).title(when).say(verdict.reason());
            case RETURNED -> new Banner(Tone.WARNING).title(when).say(verdict.reason());
        };
    }

    private static Component message(ReviewPage page) {
        H2 heading = new H2("Message from " + page.submittedBy());
        heading.addClassName("review__heading");
        Paragraph words = new Paragraph(page.message());
        words.addClassName("review__message");
        return new Div(heading, words);
    }

    private Component verdict(ReviewPage page) {
        return page.obstacles().isEmpty()
                ? new VerdictBar(page, () -> approveAndPublish(page), reasons -> returnWithReasons(page, reasons))
                : VerdictBar.closed(page);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NothingHere();
        }
    }
}
