package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparing;
import io.liaison.content.ContentPlaces;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import io.liaison.notes.Origin;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where in the profile the changes are that were returned, and what the reviewer said there. */
@Component
class ReturnedPlaces {

    private final Notes notes;
    private final Comparing comparing;
    private final Publishing publishing;
    private final ProfileEditing editing;

    ReturnedPlaces(Notes notes, Comparing comparing, Publishing publishing, ProfileEditing editing) {
        this.notes = notes;
        this.comparing = comparing;
        this.publishing = publishing;
        this.editing = editing;
    }

    /**
     * What the reviewer marked and where a note of theirs is open or, without any, where the submission differs from what is live; empty where all of it
     * is new.
     */
    List<String> of(PartnerId partner, ProfileContent submitted, Set<String> marked) {
        List<String> noted = Stream.concat(
                        marked.stream().sorted(), openNotes(partner).map(NoteThread::place))
                .filter(place -> PlaceNames.of(place, submitted).isPresent())
                .distinct()
                .toList();
        Optional<ProfileContent> live = publishing.live(partner);
        return !noted.isEmpty() || live.isEmpty()
                ? noted
                : comparing.compare(live, submitted).changes().stream()
                        .flatMap(ReturnedPlaces::places)
                        .distinct()
                        .toList();
    }

    /** The places as the partner reads them; one where the draft says something else than what was returned is done. */
    List<Place> named(PartnerId partner, List<String> places, ProfileContent submitted) {
        ProfileContent draft = editing.open(partner).content();
        ProfileContent live = publishing.live(partner).orElse(draft);
        return places.stream()
                .map(place -> new Place(
                        place,
                        PlaceNames.of(place, submitted)
                                .or(() -> PlaceNames.of(place, live))
                                .orElse("What was removed"),
                        words(partner, place),
                        !ContentPlaces.jsonAt(draft, place).equals(ContentPlaces.jsonAt(submitted, place))))
                .toList();
    }

    private static Stream<String> places(Change change) {
        return change instanceof Change.Part part && part.kind() == Change.Kind.CHANGED
                ? part.changes().stream().map(Change::place)
                : Stream.of(change.place());
    }

    /** The newest note there. */
    private String words(PartnerId partner, String place) {
        return openNotes(partner)
                .filter(note -> note.place().equals(place) || note.place().startsWith(place + "/"))
                .map(note -> note.note().text())
                .findFirst()
                .orElse("");
    }

    private Stream<NoteThread> openNotes(PartnerId partner) {
        return notes.open(partner).stream()
                .filter(note -> note.note().origin() == Origin.REVIEWER)
                .filter(note -> !note.place().isEmpty());
    }
}
