package io.liaison.partners;

/** What a member may do: an Editor edits and submits; an Admin also manages team, settings and introductions. */
public enum Role {
    EDITOR("Editor"),
    ADMIN("Admin");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
