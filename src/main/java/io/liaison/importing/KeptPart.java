package io.liaison.importing;

import java.util.stream.Stream;

/**
 * A part of an old home page as it stood there, kept until profiles have a place for it.
 *
 * @param picture its address on the old site; nothing is fetched
 */
public record KeptPart(
        Kind kind, String title, String text, String link, String linkText, String picture, String alternativeText) {

    /** What it was on the page. */
    public enum Kind {
        HERO("Hero"),
        HIGHLIGHT("Highlight");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** All it says, for people to read. */
    public String readable() {
        return String.join(
                "\n",
                Stream.of(title, text, link, linkText, picture, alternativeText)
                        .filter(words -> !words.isBlank())
                        .toList());
    }
}
