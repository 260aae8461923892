package io.liaison.signoff;

/** Which version of the profile somebody is asked about. */
public enum Version {
    DRAFT("The draft, as it is now"),
    SUBMISSION("What was submitted and waits for its verdict");

    private final String label;

    Version(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
