package io.liaison.checks;

/**
 * One text of a profile, where it stands and what people call it.
 *
 * @param called such as "the overview" or "the description of “Facility rental”"
 * @param isProse whether it is Markdown of some length, not a line
 */
record Passage(String place, String called, String text, boolean isProse) {

    static Passage line(String place, String called, String text) {
        return new Passage(place, called, text, false);
    }

    static Passage prose(String place, String called, String text) {
        return new Passage(place, called, text, true);
    }
}
