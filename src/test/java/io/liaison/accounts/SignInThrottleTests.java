package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String EMAIL = "editor@quay.example";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final MovedClock clock = new MovedClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @BeforeEach
    void failFourTimes() {
        for (int time = 0; time < 4; time++) {
            throttle.countFailure(EMAIL, HERE);
        }
    }

    @Test
    void closesAfterTheFifthFailure() {
        assertThat(throttle.isClosedTo(EMAIL, HERE)).isFalse();

        throttle.countFailure(EMAIL, HERE);

        assertThat(throttle.isClosedTo(EMAIL, HERE)).isTrue();
    }

    @Test
    void doesNotShutOutTheOwnerElsewhere() {
        throttle.countFailure(EMAIL, HERE);

        assertThat(throttle.isClosedTo(EMAIL, ELSEWHERE)).isFalse();
        assertThat(throttle.isClosedTo("admin@quay.example", HERE)).isFalse();
    }

    @Test
    void givesAnotherTryAfterAMinute() {
        throttle.countFailure(EMAIL, HERE);
        clock.moveOn(Duration.ofSeconds(61));

        assertThat(throttle.isClosedTo(EMAIL, HERE)).isFalse();

        throttle.countFailure(EMAIL, HERE);
        assertThat(throttle.isClosedTo(EMAIL, HERE)).isTrue();
    }

    @Test
    void forgetsAfterSuccess() {
        throttle.countFailure(EMAIL, HERE);
        throttle.forget(EMAIL, HERE);

        assertThat(throttle.isClosedTo(EMAIL, HERE)).isFalse();
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
