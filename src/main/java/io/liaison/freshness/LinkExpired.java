package io.liaison.freshness;

/** The reminder is too old for its button to work. */
public class LinkExpired extends RuntimeException {

    LinkExpired() {
        super("This link has expired.");
    }
}
