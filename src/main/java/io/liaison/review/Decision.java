package io.liaison.review;

/** What a verdict says. */
public enum Decision {
    APPROVED("Approved"),
    RETURNED("Returned");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
