package io.liaison.importing;

/**
 * One thing to know about an imported page.
 *
 * @param message what was found and what to do, in sentences
 * @param excerpt the page's own text, whole where it went nowhere else
 */
public record Finding(FindingKind kind, Place place, String message, String excerpt) {

    public Severity severity() {
        return kind.severity();
    }
}
