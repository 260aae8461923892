package io.liaison.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A note with its answers.
 *
 * @param place what it is about, as a path such as {@code overview} or {@code offers/k3v9x2m1q0/title}; {@code ""} is the whole profile
 * @param revision the number of the revision it was written on, where that is known
 * @param answers oldest first
 * @param resolution empty while it is open
 */
public record NoteThread(
        NoteId id,
        String place,
        OptionalInt revision,
        Remark note,
        List<Remark> answers,
        Optional<Resolution> resolution) {

    /** Who resolved it, and when. */
    public record Resolution(String by, Instant at) {}

    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
