package io.liaison.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.Claiming;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.QueueFilter;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.ReviewPage;
import io.liaison.review.SubmissionId;
import io.liaison.review.Verdict;
import io.liaison.signoff.SignOffLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/** One submission: what it changes, how it will look, and the verdict. */
@Route(Sitemap.PLATFORM_REVIEW)
@StyleSheet("/css/public.css")
@StyleSheet("/css/desk.css")
@RolesAllowed("PLATFORM")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewDesk desk;
    private final Judging judging;
    private final Claiming claiming;
    private final ProfilePages pages;
    private final SignOffLinks signOffs;
    private final Clock clock;
    private String title = "Review";
    private QueueAddress address = new QueueAddress(QueueFilter.ALL, 1);

    ReviewView(
            ReviewDesk desk,
            Judging judging,
            Claiming claiming,
            ProfilePages pages,
            SignOffLinks signOffs,
            Clock clock) {
        this.desk = desk;
        this.judging = judging;
        this.claiming = claiming;
        this.pages = pages;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ReviewKeys.listen(this, event.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QueueAddress.read(event.getLocation().getQueryParameters());
        String id = event.getRouteParameters().get("submission").orElse("");
        show(desk.open(new SubmissionId(uuid(id))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ReviewPage page) {
        title = "Review of " + page.partner().name();
        QueuePosition position = new QueuePosition(page.id(), address.filter().of(desk.queue()));
        removeAll();
        add(header(page, position));
        page.verdict().ifPresent(verdict -> add(banner(verdict)));
        SignedOff.of(signOffs.signedOff(page.partner().id(), page.submitted())).ifPresent(this::add);
        Div columns = new Div(new ReviewAside(page), new SubmissionReading(pages, page));
        columns.addClassName("review__columns");
        add(columns, verdict(page, position), new KeyboardHelp(ReviewKeys.OF_A_REVIEW));
    }

    private void approveAndPublish(ReviewPage page, QueuePosition position) {
        try {
            judging.approveAndPublish(page.id());
        } catch (Refusal | OptimisticLockingFailureException judgedMeanwhile) {
            showAgain(page, "");
            return;
        }
        goOn(
                position,
                "Approved and published. The public sees the new profile of "
                        + page.partner().name() + ".");
    }

    private void returnWithReasons(ReviewPage page, QueuePosition position, String reasons) {
        try {
            judging.giveBack(page.id(), Reasons.inWords(reasons));
        } catch (Refusal | OptimisticLockingFailureException judgedMeanwhile) {
            showAgain(page, reasons);
            return;
        }
        goOn(position, "Returned to " + page.partner().name() + " with your reasons.");
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

    /** On to the next of the same part of the queue; back to the queue when there is none for this reviewer. */
    private void goOn(QueuePosition judged, String done) {
        Told.tell(done);
        UI ui = UI.getCurrent();
        judged.nextForMe(desk.queue())
                .ifPresentOrElse(
                        entry -> ui.navigate(
                                ReviewView.class,
                                new RouteParameters("submission", entry.id().toString()),
                                address.parameters()),
                        () -> ui.navigate(QueueView.class, address.parameters()));
    }

    private PageHeader header(ReviewPage page, QueuePosition position) {
        PageHeader header = new PageHeader("Reviews", page.partner().name());
        Span facts = new Span("Revision " + page.revisionNumber() + ", submitted by " + page.submittedBy() + " on "
                + Moments.minute(page.submittedAt()));
        header.showLine(facts);
        position.entry()
                .ifPresent(entry -> header.showLine(facts, new Due(entry.dueAt(), clock.instant()), claim(entry)));
        header.addAction(new QueueWalk(address, position), KeyboardHelp.opener());
        return header;
    }

    private ClaimLine claim(QueueEntry entry) {
        return new ClaimLine(
                entry.holder(),
                () -> claimed(entry.id(), () -> claiming.claim(entry.id())),
                () -> claimed(entry.id(), () -> claiming.release(entry.id())),
                () -> claimed(entry.id(), () -> claiming.takeOver(entry.id())));
    }

    private void claimed(SubmissionId id, Runnable work) {
        try {
            work.run();
        } catch (Refusal changedMeanwhile) {
            Told.tell(changedMeanwhile.getMessage());
        }
        show(desk.open(id));
    }

    private static Banner banner(Verdict verdict) {
        String when = verdict.decision().label() + " on " + Moments.minute(verdict.at());
        return switch (verdict.decision()) {
            case APPROVED -> new Banner(Tone.SUCCESS).title(when).say("Exactly this revision was published.");
            case PARTLY_ACCEPTED -> new Banner(Tone.SUCCESS).title(when).say(verdict.reason());
            case RETURNED -> new Banner(Tone.WARNING).title(when).say(verdict.reason());
        };
    }

    private Component verdict(ReviewPage page, QueuePosition position) {
        return page.obstacles().isEmpty()
                ? new VerdictBar(
                        page,
                        () -> approveAndPublish(page, position),
                        reasons -> returnWithReasons(page, position, reasons))
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
