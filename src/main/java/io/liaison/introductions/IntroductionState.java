package io.liaison.introductions;

import org.jspecify.annotations.Nullable;

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

    static IntroductionState of(Timeline times, @Nullable Outcome outcome) {
        if (times.takenBackAt() != null) {
            return TAKEN_BACK;
        }
        if (outcome != null) {
            return outcome == Outcome.MET ? MET : DECLINED;
        }
        if (times.confirmedAt() == null) {
            return UNCONFIRMED;
        }
        return times.seenAt() == null ? NEW : READ;
    }

    /** Somebody waits for the partner's answer. */
    public boolean isOpen() {
        return this == NEW || this == READ;
    }
}
