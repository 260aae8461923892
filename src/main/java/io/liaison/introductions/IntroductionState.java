package io.liaison.introductions;

/** How far an introduction has come. */
public enum IntroductionState {
    UNCONFIRMED("Not confirmed"),
    NEW("New"),
    READ("Read"),
    MET("Met"),
    DECLINED("Declined"),
    TAKEN_BACK("Taken back");

    private final String label;

    IntroductionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody waits for the partner's answer. */
    public boolean isOpen() {
        return this == NEW || this == READ;
    }
}
