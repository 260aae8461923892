package io.liaison.media;

import io.liaison.base.AccountId;
import io.liaison.base.InvalidInput;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** One picture of an account at a time, while a few wait: whoever uploads many leaves room for others. Each node counts for itself. */
@Component
class AccountTurns {

    private static final int MOST_WAITING = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Map<AccountId, Line> lines = new ConcurrentHashMap<>();

    /** Those of one account who are here: the first of them at work, the others waiting. */
    private static final class Line {
        private final Semaphore turn = new Semaphore(1, true);
        private int length;
    }

    /** @throws InvalidInput when enough of the account wait already, or it took too long until its turn came */
    <T> T inTurn(AccountId account, Supplier<T> work) {
        Line line = lines.compute(account, (id, existing) -> joined(existing == null ? new Line() : existing));
        try {
            waitFor(line);
            try {
                return work.get();
            } finally {
                line.turn.release();
            }
        } finally {
            lines.computeIfPresent(account, (id, existing) -> --existing.length == 0 ? null : existing);
        }
    }

    /** How many of the account are here, the one at work with them. */
    int waiting(AccountId account) {
        Line line = lines.get(account);
        return line == null ? 0 : line.length;
    }

    private static Line joined(Line line) {
        if (line.length > MOST_WAITING) {
            throw tooMany();
        }
        line.length++;
        return line;
    }

    private static void waitFor(Line line) {
        try {
            if (line.turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        throw tooMany();
    }

    private static InvalidInput tooMany() {
        return new InvalidInput(
                "Other pictures of yours are still being taken. Wait until they are there, and upload this one then.");
    }
}
