package io.liaison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.PartnerId;
import io.liaison.delivery.Reading;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountingTests {

    private final Counting counting = new Counting(new SimpleMeterRegistry());
    private final Reading profile = new Reading.Profile(new PartnerId(UUID.randomUUID()));

    @Test
    @Tag("BR-196")
    void losesNothingWhileItIsTakenAway() throws Exception {
        int readers = 4;
        int each = 20_000;
        CountDownLatch done = new CountDownLatch(readers);
        AtomicLong taken = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(readers)) {
            for (int reader = 0; reader < readers; reader++) {
                pool.execute(() -> {
                    for (int time = 0; time < each; time++) {
                        counting.read(profile);
                    }
                    done.countDown();
                });
            }
            while (done.getCount() > 0) {
                taken.addAndGet(sum());
            }
        }
        taken.addAndGet(sum());

        assertThat(taken).hasValue((long) readers * each);
        assertThat(counting.take()).isEmpty();
    }

    @Test
    void countsSoManyDifferentThingsAndNoMore() {
        for (int number = 0; number < Counting.MOST_THINGS + 10; number++) {
            counting.read(new Reading.Search("words " + number, false, Reading.Found.NOTHING));
        }
        counting.read(new Reading.Search("words 1", false, Reading.Found.NOTHING));

        assertThat(counting.take())
                .hasSize(Counting.MOST_THINGS)
                .containsEntry(new Reading.Search("words 1", false, Reading.Found.NOTHING), 2L);
    }

    @Test
    void blamesTheWordsOnlyWhereNoFilterMayBeToBlame() {
        List<Reading> searches = List.of(
                new Reading.Search("clean room", true, Reading.Found.NOTHING),
                new Reading.Search("Clean  Room", false, Reading.Found.NOTHING),
                new Reading.Search("clean room", true, Reading.Found.WHAT_WAS_ASKED));
        searches.forEach(counting::read);

        Batch batch = Batch.of(java.time.LocalDate.of(2026, 11, 20), counting.take());

        assertThat(batch.searches())
                .containsEntry(Reading.Found.NOTHING, 2L)
                .containsEntry(Reading.Found.WHAT_WAS_ASKED, 1L);
        assertThat(batch.words())
                .containsOnlyKeys(
                        new Batch.Asked("clean room", Reading.Found.NOTHING),
                        new Batch.Asked("clean room", Reading.Found.WHAT_WAS_ASKED));
    }

    private long sum() {
        return counting.take().values().stream().mapToLong(Long::longValue).sum();
    }
}
