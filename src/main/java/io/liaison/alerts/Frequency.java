package io.liaison.alerts;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** How often an alert may write. */
public enum Frequency {
    WEEKLY("once a week", Duration.ofDays(7)),
    DAILY("once a day", Duration.ofDays(1));

    private final String label;
    private final Duration pause;

    Frequency(String label, Duration pause) {
        this.label = label;
        this.pause = pause;
    }

    /** Weekly where the value is none of ours. */
    public static Frequency of(String value) {
        return Stream.of(values())
                .filter(frequency -> frequency.value().equals(value))
                .findFirst()
                .orElse(WEEKLY);
    }

    /** Its value in forms. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The least time between two letters. */
    Duration pause() {
        return pause;
    }
}
