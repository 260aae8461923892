package io.liaison.signoff;

import java.time.Duration;

/** How long a link works. */
public enum Validity {
    THREE_DAYS(3),
    A_WEEK(7),
    TWO_WEEKS(14),
    A_MONTH(30);

    private final int days;

    Validity(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    Duration duration() {
        return Duration.ofDays(days);
    }
}
