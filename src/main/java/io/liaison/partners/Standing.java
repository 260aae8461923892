package io.liaison.partners;

/** Whether the public finds a partner. */
public enum Standing {
    LISTED("Listed"),
    UNLISTED("Unlisted"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
