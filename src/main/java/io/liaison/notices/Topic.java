package io.liaison.notices;

/** What a notice is about; an account chooses for each how it hears of it. */
public enum Topic {
    SUBMISSION("Submissions", "Changes were handed in for review, or taken back."),
    VERDICT("Verdicts", "What you submitted was approved, published or returned. These always reach you."),
    NOTE("Notes", "Somebody left a note on a profile, or answered one."),
    REMINDER("Reminders", "A profile should be checked, or something waits for you.");

    private final String label;
    private final String explanation;

    Topic(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    /** Whether an account may choose to hear nothing of it. */
    public boolean maybeNever() {
        return this != VERDICT;
    }
}
