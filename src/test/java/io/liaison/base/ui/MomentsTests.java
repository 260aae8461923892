package io.liaison.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MomentsTests {

    private final Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void tellsAnAgeByTheLargestUnitThatFits() {
        assertThat(age(Duration.ofSeconds(5))).isEqualTo("1 minute");
        assertThat(age(Duration.ofMinutes(59))).isEqualTo("59 minutes");
        assertThat(age(Duration.ofMinutes(119))).isEqualTo("1 hour");
        assertThat(age(Duration.ofHours(47))).isEqualTo("1 day");
        assertThat(age(Duration.ofDays(12))).isEqualTo("12 days");
    }

    @Test
    @Tag("BR-229")
    @DisplayName("Point 9.20: a time of day never stands without its zone")
    void namesTheZoneOfATime() {
        String zone = DateTimeFormatter.ofPattern("z", Locale.UK).format(now.atZone(Moments.zone()));

        assertThat(Moments.minute(now)).endsWith(" " + zone);
        assertThat(Moments.timeOfDay(now)).endsWith(" " + zone);
        assertThat(Moments.onRecord(now)).endsWith(" " + zone);
    }

    private String age(Duration duration) {
        return Moments.age(now.minus(duration), now);
    }
}
