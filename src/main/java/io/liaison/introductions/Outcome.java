package io.liaison.introductions;

/** How an introduction ended. */
public enum Outcome {
    MET("Mark as met"),
    DECLINED("Decline");

    private final String verb;

    Outcome(String verb) {
        this.verb = verb;
    }

    /** The words on the button and in the audit trail. */
    public String verb() {
        return verb;
    }
}
