package io.liaison.figures;

import io.liaison.base.PeriodicWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes what this node counted, every fifteen seconds and before it stops. What could not be written waits and is written first the next time; while
 * too much waits, counting goes on in memory.
 */
@Component
class Writing extends PeriodicWork {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int MOST_WAITING = 4;

    private final Counting counting;
    private final Ledger ledger;
    private final Clock clock;
    private final Deque<Batch> waiting = new ArrayDeque<>();

    Writing(Counting counting, Ledger ledger, Clock clock) {
        super("figures", EVERY);
        this.counting = counting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Writes everything counted until now. */
    synchronized void write() {
        if (waiting.size() < MOST_WAITING) {
            Batch batch = Batch.of(LocalDate.ofInstant(clock.instant(), clock.getZone()), counting.take());
            if (!batch.isEmpty()) {
                waiting.add(batch);
            }
        }
        try {
            for (Batch first = waiting.peek(); first != null; first = waiting.peek()) {
                ledger.write(first);
                waiting.remove();
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("Figures wait to be written until the database answers: {}", databaseAway.getMessage());
        }
    }

    @Override
    protected void work() {
        write();
    }

    /** Stops after the web server, which counts until its last answer, and before the database connections close. */
    @Override
    public int getPhase() {
        return 0;
    }
}
