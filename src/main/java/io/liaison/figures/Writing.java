package io.liaison.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes what this node counted, every fifteen seconds and before it stops. What could not be written waits and is written first the next time; while
 * too much waits, counting goes on in memory.
 */
@Component
class Writing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_WAITING = 4;

    private final Counting counting;
    private final Ledger ledger;
    private final Clock clock;
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private @Nullable ScheduledExecutorService timer;

    Writing(Counting counting, Ledger ledger, Clock clock) {
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
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("figures").factory());
        started.scheduleWithFixedDelay(this::writeSafely, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdown();
            awaitTheLast(timer);
            timer = null;
            writeSafely();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** Stops after the web server, which counts until its last answer, and before the database connections close. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** A timer whose work fails once never works again. */
    private void writeSafely() {
        try {
            write();
        } catch (RuntimeException unexpected) {
            LOG.error("Figures could not be written; they are tried again", unexpected);
        }
    }

    private static void awaitTheLast(ScheduledExecutorService timer) {
        try {
            if (!timer.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Figures are still being written");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
