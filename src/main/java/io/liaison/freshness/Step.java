package io.liaison.freshness;

/** How long ago the last confirmation is, as far as the partner has been told. In the order in which they come. */
public enum Step {
    FRESH("Up to date"),
    A_MONTH_BEFORE("To be confirmed within a month"),
    A_WEEK_BEFORE("To be confirmed within a week"),
    OVERDUE("Overdue"),
    UNLISTED("Unlisted");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The public page says that nobody has confirmed it. */
    public boolean isOverdue() {
        return this == OVERDUE || this == UNLISTED;
    }
}
