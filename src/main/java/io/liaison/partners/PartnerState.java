package io.liaison.partners;

/** What the public has of a partner: its standing, and whether anything is live. */
public enum PartnerState {
    LISTED("Listed"),
    NEVER_PUBLISHED("Never published"),
    NOT_LIVE("Not live any more"),
    UNLISTED("Unlisted"),
    WITHDRAWN("Withdrawn");

    private final String label;

    PartnerState(String label) {
        this.label = label;
    }

    static PartnerState of(Standing standing, PartnerProgress.Progress progress) {
        if (standing == Standing.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (progress.isLive()) {
            return standing == Standing.LISTED ? LISTED : UNLISTED;
        }
        return progress.wasLive() ? NOT_LIVE : NEVER_PUBLISHED;
    }

    /** Whether its page opens for everybody who has the address. */
    public boolean hasPage() {
        return this == LISTED || this == UNLISTED;
    }

    public String label() {
        return label;
    }
}
