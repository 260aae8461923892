package io.liaison.signoff;

/** What became of a link. */
public enum SignOffState {
    WAITING("Waiting"),
    COMMENTED("Commented"),
    LOOKS_RIGHT("Looks right"),
    EXPIRED("Expired"),
    REVOKED("Revoked");

    private final String label;

    SignOffState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
