package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.AccountId;
import io.liaison.base.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("BR-351")
@Timeout(30)
class AccountTurnsTests {

    private final AccountTurns turns = new AccountTurns();
    private final AccountId one = new AccountId(new UUID(0, 1));
    private final AccountId another = new AccountId(new UUID(0, 2));

    @Test
    void letsOneOfAnAccountWorkThreeWaitAndRefusesMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Integer>> mine = new ArrayList<>();
        for (int picture = 0; picture < 4; picture++) {
            CountDownLatch entered = new CountDownLatch(1);
            mine.add(CompletableFuture.supplyAsync(
                    () -> {
                        entered.countDown();
                        return turns.inTurn(one, () -> {
                            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                            begun.countDown();
                            await(end);
                            return atWork.getAndDecrement();
                        });
                    },
                    task -> Thread.ofVirtual().start(task)));
            entered.await();
        }
        begun.await();
        org.awaitility.Awaitility.await().until(() -> turns.waiting(one) == 4);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> turns.inTurn(one, () -> 0))
                .withMessageContaining("Other pictures of yours");
        assertThat(turns.<String>inTurn(another, () -> "drawn")).isEqualTo("drawn");
        end.countDown();

        mine.forEach(CompletableFuture::join);
        assertThat(most).hasValue(1);
        assertThat(turns.<String>inTurn(one, () -> "drawn")).isEqualTo("drawn");
        assertThat(turns.waiting(one)).isZero();
    }

    @Test
    void goesOnAfterAFailure() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> turns.inTurn(one, () -> {
                    throw new InvalidInput("broken");
                }));

        assertThat(turns.<String>inTurn(one, () -> "drawn")).isEqualTo("drawn");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
