package io.liaison.base;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does its work every so often on a thread of its own, and once more when it stops. Work that fails is logged and done again the next time: a timer of the
 * JDK never works again.
 */
public abstract class PeriodicWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodicWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    /** @param name of the thread, and of the work in the log */
    protected PeriodicWork(String name, Duration every) {
        this.name = name;
        this.every = every;
    }

    protected abstract void work();

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        started.scheduleWithFixedDelay(this::workSafely, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdown();
            awaitTheLast(timer);
            timer = null;
            workSafely();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void workSafely() {
        try {
            work();
        } catch (RuntimeException unexpected) {
            LOG.error("{} failed and is tried again", name, unexpected);
        }
    }

    private void awaitTheLast(ScheduledExecutorService ending) {
        try {
            if (!ending.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} still goes on", name);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
