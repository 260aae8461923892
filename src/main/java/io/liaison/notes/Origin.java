package io.liaison.notes;

/** From which side a note comes. */
public enum Origin {
    REVIEWER("Reviewer"),
    PARTNER("Partner"),
    /** From somebody who was sent a sign-off link. */
    SIGN_OFF("Sign-off"),
    /** From a visitor of the public page. */
    PUBLIC("Public"),
    /** What was found on a page when it was imported. */
    IMPORT("Import");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it comes from somebody without an account. */
    public boolean isOutside() {
        return this == SIGN_OFF || this == PUBLIC;
    }
}
