package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-82")
class DueDatesTests {

    private final DueDates dueDates = new DueDates(3);

    @Test
    void countsWorkingDaysAndKeepsTheTimeOfDay() {
        assertThat(dueDates.dueAt(at("2026-11-16T10:30"))).isEqualTo(at("2026-11-19T10:30"));
    }

    @Test
    void skipsTheWeekend() {
        assertThat(dueDates.dueAt(at("2026-11-19T10:30"))).isEqualTo(at("2026-11-24T10:30"));
        assertThat(dueDates.dueAt(at("2026-11-21T10:30"))).isEqualTo(at("2026-11-25T10:30"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }
}
