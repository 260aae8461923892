package io.liaison.content;

/** The lists the platform keeps, from which partners choose. */
public enum Vocabulary {
    AUDIENCE("Audiences"),
    OFFER_KIND("Kinds of offer"),
    ORGANISATION_TYPE("Organisation types"),
    DOMAIN("Domains"),
    REGION("Regions");

    private final String label;

    Vocabulary(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
