package io.liaison.notices;

/** How an account hears of a topic. */
public enum Pace {
    AT_ONCE("At once"),
    DAILY("Once a day, together"),
    NEVER("Not at all");

    private final String label;

    Pace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
