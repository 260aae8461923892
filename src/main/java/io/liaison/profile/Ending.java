package io.liaison.profile;

/** Why a revision stopped being live. */
public enum Ending {
    SUPERSEDED("Superseded"),
    UNPUBLISHED("Unpublished"),
    DATE_CAME("Unpublished on its date"),
    PARTNER_WITHDRAWN("Withdrawn with its partner");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
