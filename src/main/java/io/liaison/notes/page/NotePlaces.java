package io.liaison.notes.page;

import java.util.List;
import java.util.Optional;

/** What the page around a {@link NotesPanel} knows about the places that notes are at. */
public interface NotePlaces {

    /** What people call the place; empty when it is gone. */
    Optional<String> nameOf(String place);

    /** The places a new note can be at, {@code ""} for the whole among them. */
    List<String> offered();

    /** Whether the page can lead to the place. */
    boolean canLeadTo(String place);

    /** Puts the focus at the place. */
    void leadTo(String place);
}
