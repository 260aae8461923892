package io.liaison.content;

/** The lists the platform keeps, from which partners and reviewers choose. */
public enum Vocabulary {
    AUDIENCE("Audiences"),
    OFFER_KIND("Kinds of offer"),
    ORGANISATION_TYPE("Organisation types"),
    DOMAIN("Domains"),
    REGION("Regions"),
    /** Reviewers choose from this one. */
    RETURN_REASON("Reasons to return");

    private final String label;

    Vocabulary(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
