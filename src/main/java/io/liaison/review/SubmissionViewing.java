package io.liaison.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers since when a reviewer has a submission in view, so that no verdict is given on what nobody can have read: a second press may meet the next
 * submission. Kept in the memory of the node, where the reviewer's screens are too (docs/decisions/0024).
 */
@Service
@Transactional(readOnly = true)
public class SubmissionViewing {

    /** For so long a submission is in view before a verdict on it counts. */
    public static final Duration READING_TIME = Duration.ofSeconds(1);

    private static final Limit PAGE = Limit.of(1_000);
    private static final Duration KEPT = Duration.ofDays(1);

    private record Shown(
            Viewing viewing, AccountId reader, @Nullable Instant inViewSince) {

        Shown inView(Instant now) {
            return inViewSince == null ? new Shown(viewing, reader, now) : this;
        }
    }

    private final Submissions submissions;
    private final CurrentAccount currentAccount;
    private final Clock clock;
    private final Cache<UUID, Shown> shown =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(KEPT).build();

    SubmissionViewing(Submissions submissions, CurrentAccount currentAccount, Clock clock) {
        this.submissions = submissions;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Shows the submission to the reviewer; it is not in view yet.
     *
     * @throws NothingHere when there is no such submission
     */
    @AllowedTo(Caller.PLATFORM)
    public Viewing begin(SubmissionId id) {
        return begin(submissions.findById(id.value()).orElseThrow(NothingHere::new));
    }

    /** Shows those that wait of these submissions to the reviewer; none of them is in view yet. */
    @AllowedTo(Caller.PLATFORM)
    public List<Viewing> beginEach(Collection<SubmissionId> ids) {
        return submissions.waiting(PAGE).stream()
                .filter(waiting -> ids.contains(waiting.id()))
                .map(this::begin)
                .toList();
    }

    /**
     * The reviewer can read it from now on; what was in view before stays so since then.
     *
     * @return how long it takes from now until a verdict counts
     */
    @AllowedTo(Caller.PLATFORM)
    public Duration noteInView(UUID view) {
        Instant now = clock.instant();
        Shown noted =
                shown.asMap().computeIfPresent(view, (id, before) -> isMine(before) ? before.inView(now) : before);
        Instant since = noted == null ? null : noted.inViewSince();
        Duration passed = since == null ? Duration.ZERO : Duration.between(since, now);
        return passed.compareTo(READING_TIME) >= 0 ? Duration.ZERO : READING_TIME.minus(passed);
    }

    /** For content that nobody reads on a screen, such as the demonstration's: a verdict counts at once. No screen calls this (ArchitectureTests). */
    @AllowedTo(Caller.PLATFORM)
    public Viewing countAsRead(Viewing viewing) {
        Instant before = clock.instant().minus(READING_TIME);
        shown.asMap().computeIfPresent(viewing.view(), (view, begun) -> new Shown(viewing, begun.reader(), before));
        return viewing;
    }

    /** @throws Refusal when the reviewer cannot have read exactly this revision there */
    void requireRead(Viewing viewing, Submission submission) {
        Shown known = Optional.ofNullable(shown.getIfPresent(viewing.view()))
                .filter(this::isMine)
                .filter(found -> found.viewing().equals(viewing))
                .filter(found -> viewing.revision().equals(submission.revision()))
                .orElseThrow(
                        () -> new Refusal("What you see here is out of date. Open the submission again, and read it."));
        Instant since = known.inViewSince();
        if (since == null || since.plus(READING_TIME).isAfter(clock.instant())) {
            throw new Refusal(
                    "Read the changes first: a verdict counts once they have been on your screen for a second.");
        }
    }

    private Viewing begin(Submission submission) {
        Viewing viewing = new Viewing(submission.id(), submission.revision(), UUID.randomUUID());
        shown.put(viewing.view(), new Shown(viewing, currentAccount.get().id(), null));
        return viewing;
    }

    private boolean isMine(Shown one) {
        return one.reader().equals(currentAccount.get().id());
    }
}
