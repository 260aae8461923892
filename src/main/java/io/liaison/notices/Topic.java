package io.liaison.notices;

/** What a notice is about; an account chooses for each how it hears of it. */
public enum Topic {
    SUBMISSION("Submissions"),
    VERDICT("Verdicts"),
    NOTE("Notes"),
    REMINDER("Reminders");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
