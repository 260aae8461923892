package io.liaison.review.ui;

import io.liaison.base.Refusal;
import io.liaison.base.ui.Moments;
import io.liaison.profile.PublicationDates;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewPage;
import io.liaison.review.SubmissionId;
import io.liaison.review.Viewing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** Gives the verdicts of one review. Each answers why it was refused, so that what was entered can be put right; it is empty when all is done. */
class ReviewJudge {

    private static final Reasons NONE = new Reasons(List.of(), "");

    private final Judging judging;
    private final ReviewPage page;
    private final Optional<Viewing> begun;
    private final ClaimWatch claim;
    private final Consumer<String> goOn;
    private final Consumer<Reasons> showAgain;

    /**
     * @param begun the showing that verdicts are formed by; empty where none can be given
     * @param goOn what follows a verdict, with words on what was done
     * @param showAgain what to do when somebody else was faster, with the reasons that would be lost
     */
    ReviewJudge(
            Judging judging,
            ReviewPage page,
            Optional<Viewing> begun,
            ClaimWatch claim,
            Consumer<String> goOn,
            Consumer<Reasons> showAgain) {
        this.judging = judging;
        this.page = page;
        this.begun = begun;
        this.claim = claim;
        this.goOn = goOn;
        this.showAgain = showAgain;
    }

    Optional<String> approve(PublicationDates dates) {
        Instant from = dates.from();
        String partner = page.partner().name();
        String done = from == null
                ? "Approved and published. The public sees the new profile of " + partner + "."
                : "Approved. The new profile of " + partner + " goes live on " + Moments.minute(from) + ".";
        return give(NONE, () -> judging.approve(read(), dates), done);
    }

    Optional<String> acceptPart(Set<String> returned, Reasons reasons) {
        return give(
                reasons,
                () -> judging.acceptPart(read(), returned, reasons),
                "What you accepted is live; the rest is back in the draft of "
                        + page.partner().name() + ".");
    }

    Optional<String> giveBack(Set<String> marked, Reasons reasons) {
        return give(
                reasons,
                () -> judging.giveBack(read(), marked, reasons),
                "Returned to " + page.partner().name() + " with your reasons.");
    }

    Optional<String> revoke(Reasons reasons) {
        return give(reasons, () -> judging.revoke(page.id(), reasons), "The approval is revoked.");
    }

    private Viewing read() {
        return begun.orElseThrow(() -> new Refusal("There is no verdict to give on this any more."));
    }

    private Optional<String> give(Reasons reasons, Runnable verdict, String done) {
        Optional<String> warning = claim.warning();
        if (warning.isPresent()) {
            return warning;
        }
        try {
            verdict.run();
        } catch (Refusal refusal) {
            return refused(page.id(), refusal, reasons);
        } catch (OptimisticLockingFailureException judgedMeanwhile) {
            showAgain.accept(reasons);
            return Optional.empty();
        }
        goOn.accept(done);
        return Optional.empty();
    }

    private Optional<String> refused(SubmissionId id, Refusal refusal, Reasons reasons) {
        if (judging.isOpen(id)) {
            return Optional.ofNullable(refusal.getMessage());
        }
        showAgain.accept(reasons);
        return Optional.empty();
    }
}
