package io.liaison.review.ui;

import io.liaison.base.ui.Moments;
import io.liaison.review.Claiming;
import io.liaison.review.Holder;
import io.liaison.review.SubmissionId;
import java.util.Optional;

/** Notices that somebody else has claimed what is read here, and says so once: the next verdict is meant. */
class ClaimWatch {

    private final Claiming claiming;
    private final SubmissionId submission;
    private Optional<Holder> known;

    /** @param shown who had claimed it when it was shown */
    ClaimWatch(Claiming claiming, SubmissionId submission, Optional<Holder> shown) {
        this.claiming = claiming;
        this.submission = submission;
        this.known = shown;
    }

    /** What is to be said before a verdict; empty when nothing is new. */
    Optional<String> warning() {
        Optional<Holder> now = Optional.ofNullable(claiming.holders().get(submission));
        boolean isNew = !now.equals(known);
        known = now;
        return now.filter(holder -> isNew && !holder.isMe())
                .map(holder -> holder.name() + " has claimed this meanwhile, at " + Moments.timeOfDay(holder.since())
                        + ", and may be reading it. Press again if you mean to decide it all the same.");
    }
}
