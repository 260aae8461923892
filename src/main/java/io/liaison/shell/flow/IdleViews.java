package io.liaison.shell.flow;

import io.liaison.base.PeriodicWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has the live views closed that nobody uses any more. */
@Component
class IdleViews extends PeriodicWork {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final LiveViews views;

    IdleViews(LiveViews views) {
        super("idle views", EVERY);
        this.views = views;
    }

    @Override
    protected void work() {
        views.closeIdle();
    }
}
