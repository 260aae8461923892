package io.liaison.shell.flow;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the live views closed that nobody uses any more. */
@Component
class IdleViews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdleViews.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final LiveViews views;
    private @Nullable ScheduledExecutorService timer;

    IdleViews(LiveViews views) {
        this.views = views;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("idle views").factory());
        timer.scheduleWithFixedDelay(this::closeSafely, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** A timer whose work fails once never works again. */
    private void closeSafely() {
        try {
            views.closeIdle();
        } catch (RuntimeException unexpected) {
            LOG.error("Idle live views could not be closed; it is tried again", unexpected);
        }
    }
}
