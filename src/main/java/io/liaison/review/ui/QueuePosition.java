package io.liaison.review.ui;

import io.liaison.review.QueueEntry;
import io.liaison.review.SubmissionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a submission stands in the part of the queue one works on. */
record QueuePosition(SubmissionId submission, List<QueueEntry> queue) {

    /** From 1; 0 where it is not in this part of the queue. */
    int number() {
        return IntStream.range(0, queue.size())
                        .filter(index -> queue.get(index).id().equals(submission))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    Optional<QueueEntry> entry() {
        return queue.stream().filter(entry -> entry.id().equals(submission)).findFirst();
    }

    Optional<QueueEntry> next() {
        return queue.stream().skip(number()).findFirst();
    }

    Optional<QueueEntry> previous() {
        return queue.stream()
                .skip(Math.max(0, number() - 2))
                .limit(number() > 1 ? 1 : 0)
                .findFirst();
    }

    /** What to go on with once this is judged: the next after it that is for this reviewer, else the first before it. */
    Optional<QueueEntry> nextForMe(List<QueueEntry> stillWaiting) {
        return Stream.concat(queue.stream().skip(number()), queue.stream().limit(number()))
                .filter(QueueEntry::isForMe)
                .filter(entry -> !entry.id().equals(submission))
                .filter(entry ->
                        stillWaiting.stream().anyMatch(waiting -> waiting.id().equals(entry.id()) && waiting.isForMe()))
                .findFirst();
    }
}
