package io.liaison.directory;

import java.util.Locale;

/** The order of results. */
public enum Sorting {
    MATCH("Best match"),
    NAME("Name"),
    NEWEST("Newest");

    private final String label;

    Sorting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its value in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
