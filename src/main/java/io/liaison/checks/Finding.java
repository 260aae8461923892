package io.liaison.checks;

import io.liaison.base.Obstacle;
import java.util.List;

/**
 * Something a check noticed about a profile.
 *
 * @param place where, as a path into the content; what has an id is named by it, as in {@code offers/k3v9x2m1q0/title}, and the rest by its index,
 *     as in {@code mission/2}
 * @param message what to do about it, in a sentence that can be understood away from the field
 */
public record Finding(Kind kind, Weight weight, String place, String message) {

    /** Whether it stands in the way of submitting. */
    public enum Weight {
        BLOCKING,
        ADVISORY
    }

    /** Which check noticed it. */
    public enum Kind {
        /** Something required is not there yet. */
        MISSING,
        /** It cannot be stored as it is: over its limit, or not of its form. */
        INVALID,
        PLACEHOLDER,
        ALTERNATIVE_TEXT,
        LENGTH,
        ACRONYM,
        LINK,
        OWN_NAME,
        OTHER_PARTNER,
        DUPLICATE,
        /** What an import found and nobody has resolved. */
        IMPORT,
        /** A reviewer returned it. */
        RETURNED,
        /** It was written differently at two ends, and nobody has chosen yet. */
        UNDECIDED
    }

    /** What a limit says about a value. */
    public static Finding invalid(Obstacle excess) {
        return blocking(Kind.INVALID, excess.place(), excess.message());
    }

    static Finding blocking(Kind kind, String place, String message) {
        return new Finding(kind, Weight.BLOCKING, place, message);
    }

    static Finding advisory(Kind kind, String place, String message) {
        return new Finding(kind, Weight.ADVISORY, place, message);
    }

    public boolean isBlocking() {
        return weight == Weight.BLOCKING;
    }

    /** Whether nothing was written at the place yet. */
    public boolean isGap() {
        return kind == Kind.MISSING;
    }

    /** What stands in the way of submitting, as a guard throws it. */
    public static List<Obstacle> obstaclesIn(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isBlocking)
                .map(finding -> new Obstacle(finding.place(), finding.message()))
                .toList();
    }
}
