package io.liaison.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
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
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.checks.Checks;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.notes.Notes;
import io.liaison.profile.page.ProfilePages;
import io.liaison.review.Claiming;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.QueueFilter;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.ReviewPage;
import io.liaison.review.SubmissionId;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.Verdict;
import io.liaison.review.Viewing;
import io.liaison.signoff.SignOffLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One submission: what it changes, how it will look, and the verdict. */
@Route(Sitemap.PLATFORM_REVIEW)
@StyleSheet("/css/public.css")
@StyleSheet("/css/choosing.css")
@StyleSheet("/css/desk.css")
@RolesAllowed("PLATFORM")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewDesk desk;
    private final Judging judging;
    private final Claiming claiming;
    private final Checks checks;
    private final ProfilePages pages;
    private final Vocabularies vocabularies;
    private final Notes notes;
    private final SignOffLinks signOffs;
    private final Clock clock;
    private final SubmissionViewing viewing;
    private String title = "Review";
    private Optional<Viewing> begun = Optional.empty();
    private QueueAddress address = new QueueAddress(QueueFilter.ALL, 1);

    ReviewView(
            ReviewDesk desk,
            Judging judging,
            Claiming claiming,
            Checks checks,
            ProfilePages pages,
            Vocabularies vocabularies,
            Notes notes,
            SignOffLinks signOffs,
            SubmissionViewing viewing,
            Clock clock) {
        this.desk = desk;
        this.judging = judging;
        this.claiming = claiming;
        this.checks = checks;
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.notes = notes;
        this.signOffs = signOffs;
        this.viewing = viewing;
        this.clock = clock;
        addClassName("review");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ReviewKeys.listen(this, event.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QueueAddress.read(event.getLocation().getQueryParameters());
        begun = Optional.empty();
        String id = event.getRouteParameters().get("submission").orElse("");
        show(desk.open(new SubmissionId(uuid(id))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Called by review.js when the submission can be read. */
    @ClientCallable
    int inView(String views) {
        return InView.note(viewing, views);
    }

    /** What is shown now, where a verdict on it can be given. */
    Optional<Viewing> begun() {
        return begun;
    }

    private void show(ReviewPage page) {
        title = "Review of " + page.partner().name();
        QueuePosition position = new QueuePosition(page.id(), address.filter().of(desk.queue()));
        begin(page);
        removeAll();
        ReviewNotes remarks = new ReviewNotes(notes, page);
        add(header(page, position, remarks));
        VerdictOutcome.take(UI.getCurrent()).ifPresent(this::add);
        page.verdict().ifPresent(verdict -> add(VerdictBanner.of(page, verdict, this::label)));
        SignedOff.of(signOffs.signedOff(page.partner().id(), page.submitted())).ifPresent(this::add);
        ChangeChoice choice = new ChangeChoice(page);
        Div columns = new Div(
                new ReviewAside(page, checks.of(page.partner().id(), page.submitted()), this::label, remarks.panel()),
                new SubmissionReading(pages, page, begun, change -> new ChangeActions(choice, remarks, change)));
        columns.addClassName("review__columns");
        add(columns, verdict(page, choice, position), new KeyboardHelp(ReviewKeys.OF_A_REVIEW));
    }

    /** Showing the same submission again, after a claim perhaps, is no new reading. */
    private void begin(ReviewPage page) {
        if (!page.obstacles().isEmpty()) {
            begun = Optional.empty();
        } else if (begun.isEmpty()) {
            begun = Optional.of(viewing.begin(page.id()));
        }
    }

    /** Somebody else was faster: shows what became of it, and what would be lost otherwise. */
    private void showAgain(ReviewPage now, Reasons reasons) {
        show(now);
        Banner banner = new Banner(Tone.ERROR)
                .title("This was judged or taken back meanwhile")
                .say("Your verdict was not given. Below is how the submission stands now.");
        now.obstacles().stream().map(Obstacle::message).forEach(banner::say);
        String written = reasons.read(this::label);
        if (!written.isBlank()) {
            banner.say("You wrote: " + written);
        }
        addComponentAtIndex(1, banner);
    }

    /** On to the next of the same part of the queue; back to the queue when there is none for this reviewer. */
    private void goOn(QueuePosition judged, String done) {
        UI ui = UI.getCurrent();
        VerdictOutcome.tellNext(ui, done);
        judged.nextForMe(desk.queue())
                .ifPresentOrElse(
                        entry -> ui.navigate(
                                ReviewView.class,
                                new RouteParameters("submission", entry.id().toString()),
                                address.parameters()),
                        () -> ui.navigate(QueueView.class, address.parameters()));
    }

    private PageHeader header(ReviewPage page, QueuePosition position, ReviewNotes remarks) {
        PageHeader header = new PageHeader("Reviews", page.partner().name());
        Span facts = new Span("Revision " + page.revisionNumber() + ", submitted by " + page.submittedBy() + " on "
                + Moments.minute(page.submittedAt()));
        header.showLine(facts, remarks.open());
        position.entry()
                .ifPresent(entry ->
                        header.showLine(facts, remarks.open(), new Due(entry.dueAt(), clock.instant()), claim(entry)));
        header.addAction(new QueueWalk(address, position), KeyboardHelp.opener());
        return header;
    }

    /** Nothing to claim for whoever may not judge it. */
    private Component claim(QueueEntry entry) {
        return entry.isOwn()
                ? new Span("Needs somebody else")
                : new ClaimLine(
                        entry.holder(),
                        () -> claimed(entry.id(), () -> claiming.claim(entry.id())),
                        () -> claimed(entry.id(), () -> claiming.release(entry.id())),
                        () -> claimed(entry.id(), () -> claiming.takeOver(entry.id())));
    }

    private void claimed(SubmissionId id, Runnable work) {
        Optional<String> refusal = Optional.empty();
        try {
            work.run();
        } catch (Refusal changedMeanwhile) {
            refusal = Optional.ofNullable(changedMeanwhile.getMessage());
        }
        show(desk.open(id));
        refusal.ifPresent(why -> addComponentAtIndex(1, new Banner(Tone.ERROR, why)));
    }

    private Component verdict(ReviewPage page, ChangeChoice choice, QueuePosition position) {
        ReviewJudge judge = new ReviewJudge(
                judging,
                page,
                begun,
                new ClaimWatch(claiming, page.id(), position.entry().flatMap(QueueEntry::holder)),
                done -> goOn(position, done),
                reasons -> showAgain(desk.open(page.id()), reasons));
        if (page.verdict().filter(Verdict::isWaiting).isPresent()) {
            return new RevokeBar(reasons(), judge::revoke);
        }
        return page.obstacles().isEmpty()
                ? new VerdictBar(page, choice, reasons(), clock, judge)
                : VerdictBar.closed(page);
    }

    private List<Term> reasons() {
        return vocabularies.terms(Vocabulary.RETURN_REASON).stream()
                .filter(term -> !term.retired())
                .toList();
    }

    private String label(String reason) {
        return vocabularies.label(Vocabulary.RETURN_REASON, reason);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NothingHere();
        }
    }
}
