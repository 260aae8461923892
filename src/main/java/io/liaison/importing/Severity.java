package io.liaison.importing;

/** How much a finding asks of the reader, the most urgent first. */
public enum Severity {
    TO_DO("To do"),
    TO_CHECK("To check"),
    FOR_INFORMATION("For information");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
