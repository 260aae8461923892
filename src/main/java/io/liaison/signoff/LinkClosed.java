package io.liaison.signoff;

/** The link worked once and does not any more: it was revoked or has expired. */
public class LinkClosed extends RuntimeException {

    private final transient SignOffDetails details;

    LinkClosed(SignOffDetails details) {
        super("This link does not work any more.");
        this.details = details;
    }

    public SignOffDetails details() {
        return details;
    }
}
