package io.liaison.notes;

import org.jspecify.annotations.Nullable;

/**
 * Where a note is written.
 *
 * @param place a path into the content such as {@code overview} or {@code offers/k3v9x2m1q0/title}; {@code ""} is the whole profile
 * @param revision the number of the revision its author reads, or null where that is not known
 */
public record NoteAnchor(String place, @Nullable Integer revision) {

    private static final int LONGEST_PLACE = 200;

    public NoteAnchor {
        if (place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("No place has a path this long");
        }
    }
}
