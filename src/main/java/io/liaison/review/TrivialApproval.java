package io.liaison.review;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Approves several trivial changes, each as if it were alone: in a transaction of its own, by its exact revision, refused for the same reasons. What is
 * not trivial any more, or somebody else's claim, is left for a reader.
 */
@Service
public class TrivialApproval {

    /**
     * What became of one of them.
     *
     * @param refusal why it was not approved; empty when it was
     */
    public record Outcome(SubmissionId id, String partnerName, Optional<String> refusal) {}

    private final ReviewDesk desk;
    private final Judging judging;

    TrivialApproval(ReviewDesk desk, Judging judging) {
        this.desk = desk;
        this.judging = judging;
    }

    /** Approves and publishes each of them that is still trivial; the outcomes are in their order. */
    @AllowedTo(Caller.PLATFORM)
    public List<Outcome> approveAndPublishEach(List<Viewing> read) {
        Map<SubmissionId, QueueEntry> waiting =
                desk.queue().stream().collect(Collectors.toMap(QueueEntry::id, Function.identity()));
        return read.stream()
                .map(viewing -> Optional.ofNullable(waiting.get(viewing.submission()))
                        .map(entry -> approveAndPublish(entry, viewing))
                        .orElseGet(() -> new Outcome(
                                viewing.submission(),
                                "A submission",
                                Optional.of("It was judged or taken back meanwhile."))))
                .toList();
    }

    private Outcome approveAndPublish(QueueEntry entry, Viewing read) {
        return new Outcome(entry.id(), entry.partnerName(), obstacle(entry).or(() -> refusal(read)));
    }

    private static Optional<String> obstacle(QueueEntry entry) {
        if (!entry.risk().isTrivial()) {
            return Optional.of("It changes more than a few words or the order, so it has to be read by itself.");
        }
        return entry.holder().filter(holder -> !holder.isMe()).map(holder -> holder.name() + " has claimed it.");
    }

    private Optional<String> refusal(Viewing read) {
        try {
            judging.approveAndPublish(read);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        } catch (OptimisticLockingFailureException | NothingHere judgedMeanwhile) {
            return Optional.of("It was judged or taken back meanwhile.");
        }
    }
}
