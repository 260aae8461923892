package io.liaison.review;

/** How closely a change has to be looked at. */
public enum Risk {
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High");

    private final String label;

    Risk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
