package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-295")
class SignInThrottleTests {

    private static final String EMAIL = "editor@quay.example";
    private static final String HERE = "192.0.2.1";
    private static final String NEXT_DOOR = "192.0.2.200";
    private static final String ELSEWHERE = "198.51.100.1";

    private final MovedClock clock = new MovedClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    @DisplayName("Point 10.5: a sixth try for an account from one network waits, and neighbours count as one")
    void pausesAfterFiveTriesFromOneNetwork() {
        assertThat(admitted(5, EMAIL, HERE)).isEqualTo(5);

        assertThat(throttle.admits(EMAIL, HERE)).isFalse();
        assertThat(throttle.admits(EMAIL, NEXT_DOOR)).isFalse();
        assertThat(throttle.admits(EMAIL, ELSEWHERE)).isTrue();
        assertThat(throttle.admits("admin@quay.example", HERE)).isTrue();
    }

    @Test
    @DisplayName("Point 10.5: delays grow, and end")
    void doublesThePauseUpToAQuarterOfAnHour() {
        admitted(5, EMAIL, HERE);

        for (int seconds = 30; seconds < 900; seconds *= 2) {
            clock.moveOn(Duration.ofSeconds(seconds - 1));
            assertThat(throttle.admits(EMAIL, HERE)).isFalse();
            clock.moveOn(Duration.ofSeconds(1));
            assertThat(throttle.admits(EMAIL, HERE)).isTrue();
        }
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(throttle.admits(EMAIL, HERE)).isTrue();
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(throttle.admits(EMAIL, HERE)).isTrue();
    }

    @Test
    @DisplayName("Point 10.5: of 40 tries for one account from ten networks 20 are looked at")
    void limitsAnAccountFromEverywhere() {
        long admitted = IntStream.range(0, 40)
                .filter(number -> throttle.admits(EMAIL, "198.51." + number % 10 + ".1"))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.FOR_ACCOUNT);
    }

    @Test
    @DisplayName("Point 10.5: of 60 accounts tried from one network 30 are looked at")
    void limitsANetworkOverAllAccounts() {
        long admitted = IntStream.range(0, 60)
                .filter(number -> throttle.admits("person" + number + "@quay.example", "2001:db8::" + number))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.FROM_NETWORK);
    }

    @Test
    @DisplayName("Point 10.5: of 16 tries at once five are looked at")
    void countsAndDecidesInOneStep() throws Exception {
        Callable<Boolean> tried = () -> throttle.admits(EMAIL, HERE);
        try (ExecutorService hands = Executors.newFixedThreadPool(16)) {
            List<Future<Boolean>> tries = hands.invokeAll(Collections.nCopies(16, tried));

            assertThat(tries.stream().filter(Future::resultNow)).hasSize(5);
        }
    }

    @Test
    @DisplayName("Point 10.5: a guesser elsewhere does not shut out the owner where the owner signed in before")
    void letsTheOwnerInWhereItIsKnown() {
        assertThat(throttle.admits(EMAIL, HERE)).isTrue();
        throttle.succeeded(EMAIL, HERE);
        for (int number = 0; number < 40; number++) {
            throttle.admits(EMAIL, "198.51." + number + ".1");
        }

        assertThat(throttle.admits(EMAIL, "203.0.113.1")).isFalse();
        assertThat(throttle.admits(EMAIL, HERE)).isTrue();
    }

    @Test
    void doesNotCountWhatSucceeds() {
        for (int time = 0; time < 100; time++) {
            assertThat(throttle.admits(EMAIL, HERE)).isTrue();
            throttle.succeeded(EMAIL, HERE);
        }
    }

    private long admitted(int tries, String email, String client) {
        return IntStream.range(0, tries)
                .filter(time -> throttle.admits(email, client))
                .count();
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-20T12:00:00Z");

        void moveOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
