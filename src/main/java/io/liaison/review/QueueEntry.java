package io.liaison.review;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A submission in the reviewer's queue.
 *
 * @param dueAt by when a verdict is owed
 * @param isOverdue whether that has passed
 * @param isOwn whether the account that asks wrote or submitted it, so that somebody else has to judge it
 * @param holder who has claimed it
 */
public record QueueEntry(
        SubmissionId id,
        PartnerId partner,
        String partnerName,
        String submittedBy,
        Instant submittedAt,
        Instant dueAt,
        boolean isOverdue,
        Appraisal appraisal,
        boolean isOwn,
        Optional<Holder> holder) {

    public boolean isFirst() {
        return appraisal.isFirst();
    }

    public ChangeRisk risk() {
        return appraisal.risk();
    }

    /** Whether it can be approved together with others, from what the queue shows of it. */
    public boolean isTrivial() {
        return risk().isTrivial() && !isOwn;
    }

    /** Whether this account is the one to go on with it: not its author's, and nobody else's claim. */
    public boolean isForMe() {
        return !isOwn && holder.map(Holder::isMe).orElse(true);
    }
}
