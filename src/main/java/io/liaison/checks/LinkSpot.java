package io.liaison.checks;

/**
 * An address in a profile, where it stands and what people call it.
 *
 * @param role what it is for: a call to action and the partner's own website say who is meant, a link may lead anywhere
 */
record LinkSpot(String place, String called, String address, Role role) {

    enum Role {
        WEBSITE,
        CALL_TO_ACTION,
        LINK,
        /** Within a text, as Markdown. */
        IN_TEXT
    }

    /** What it is called, at the beginning of a sentence. */
    String sentence() {
        return Character.toUpperCase(called.charAt(0)) + called.substring(1);
    }
}
