package io.liaison.figures;

import java.util.stream.Stream;

/** So many days until today. */
public enum Period {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** A month where the number of days is none of ours. */
    public static Period of(String days) {
        return Stream.of(values())
                .filter(period -> String.valueOf(period.days).equals(days))
                .findFirst()
                .orElse(MONTH);
    }

    public int days() {
        return days;
    }

    public String label() {
        return "Last " + days + " days";
    }
}
