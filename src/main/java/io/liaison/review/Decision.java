package io.liaison.review;

/** What a verdict says. */
public enum Decision {
    APPROVED("Approved"),
    PARTLY_ACCEPTED("Accepted in part"),
    RETURNED("Returned");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
