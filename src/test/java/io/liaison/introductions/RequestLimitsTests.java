package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.EmailAddress;
import io.liaison.base.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestLimitsTests {

    private Instant now = Instant.parse("2026-11-16T09:12:00Z");
    private final RequestLimits limits = new RequestLimits(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void stopsAClientThatSendsMoreThanAPersonDoesAndSaysHowLong() {
        for (int sent = 0; sent < RequestLimits.PER_CLIENT; sent++) {
            limits.countClient("192.0.2.1");
        }

        assertThatExceptionOfType(TooManyRequests.class)
                .isThrownBy(() -> limits.countClient("192.0.2.1"))
                .satisfies(refusal -> assertThat(refusal.waitingTime()).isEqualTo(Duration.ofMinutes(3)));
        assertThatCode(() -> limits.countClient("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void letsAClientGoOnAfterAWhile() {
        for (int sent = 0; sent < RequestLimits.PER_CLIENT; sent++) {
            limits.countClient("192.0.2.1");
        }
        now = now.plus(Duration.ofMinutes(3));

        assertThatCode(() -> limits.countClient("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Point 10.12: a stranger is not told that others wrote to an address, whoever did it is")
    void sparesARecipientWhoeverAsksAndTellsOnlyWhoDidIt() {
        EmailAddress recipient = new EmailAddress("noor@castellan.example");
        for (int sent = 0; sent < RequestLimits.PER_RECIPIENT; sent++) {
            assertThat(limits.mayWriteTo(recipient, "192.0.2.1")).isTrue();
        }

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limits.mayWriteTo(recipient, "192.0.2.1"));
        assertThat(limits.mayWriteTo(recipient, "192.0.2.2")).isFalse();
    }

    @Test
    @DisplayName("Point 10.12: addresses with a +tag count as one")
    void countsTaggedAddressesAsOne() {
        for (int sent = 0; sent < RequestLimits.PER_RECIPIENT; sent++) {
            limits.mayWriteTo(new EmailAddress("noor+" + sent + "@castellan.example"), "192.0.2." + sent);
        }

        assertThat(limits.mayWriteTo(new EmailAddress("noor@castellan.example"), "192.0.2.9"))
                .isFalse();
        assertThat(limits.mayWriteTo(new EmailAddress("noor@other.example"), "192.0.2.9"))
                .isTrue();
    }
}
