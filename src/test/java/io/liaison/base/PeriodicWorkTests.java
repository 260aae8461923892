package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeriodicWorkTests {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void goesOnAfterAFailure() {
        PeriodicWork work = work(Duration.ofMillis(5), () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("only once");
            }
        });
        work.start();
        try {
            await().until(() -> done.get() > 2);
            assertThat(work.isRunning()).isTrue();
        } finally {
            work.stop();
        }
    }

    @Test
    void worksOnceMoreWhenItStops() {
        PeriodicWork work = work(Duration.ofHours(1), done::incrementAndGet);
        work.start();

        work.stop();

        assertThat(done).hasValue(1);
        assertThat(work.isRunning()).isFalse();
    }

    private static PeriodicWork work(Duration every, Runnable task) {
        return new PeriodicWork("counting", every) {
            @Override
            protected void work() {
                task.run();
            }
        };
    }
}
