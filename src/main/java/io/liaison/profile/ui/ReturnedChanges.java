package io.liaison.profile.ui;

import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;

/**
 * What a verdict returned, place by place, and which of it says something else by now.
 *
 * @param then what the draft said when this was asked for
 */
record ReturnedChanges(List<Place> places, ProfileContent then) {

    static ReturnedChanges in(List<Notice> notices, ProfileContent now) {
        return new ReturnedChanges(
                notices.stream().flatMap(notice -> notice.places().stream()).toList(), now);
    }

    /** Those that still say what was returned. */
    List<Place> open(ProfileContent now) {
        return places.stream()
                .filter(place -> !place.isDone())
                .filter(place ->
                        ContentPlaces.jsonAt(then, place.path()).equals(ContentPlaces.jsonAt(now, place.path())))
                .toList();
    }
}
