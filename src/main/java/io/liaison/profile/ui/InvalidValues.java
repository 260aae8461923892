package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not valid on the screen. It is stored beside the draft, unless it is so long that the server does not keep it. */
class InvalidValues {

    /** In characters; the longest valid text has 20,000. */
    static final int MOST_KEPT = 100_000;

    private final ContentLimits limits;
    private ProfileContent lookedAt = ProfileContent.EMPTY;
    private List<Obstacle> found = List.of();
    private List<Obstacle> unreadable = List.of();

    InvalidValues(ContentLimits limits) {
        this.limits = limits;
    }

    /** Each with its place and what to do; asked after every change, so the last answer is remembered. */
    List<Obstacle> in(ProfileContent content) {
        if (content != lookedAt) {
            found = limits.exceededIn(content);
            lookedAt = content;
        }
        return Stream.concat(unreadable.stream(), found.stream()).toList();
    }

    /** What stands in a field and is none of its values, such as a date that there never was; it is not kept. */
    void noteUnreadable(List<Obstacle> inFields) {
        unreadable = inFields;
    }

    /** The fields that hold such a text. */
    List<String> tooLongToKeep(ProfileContent content) {
        return tooLong(content).map(ContentPlaces::fieldOf).distinct().toList();
    }

    /** What to do about the first of them. */
    Optional<String> whyNotKept(ProfileContent content) {
        return tooLong(content)
                .findFirst()
                .map(place -> "“" + FieldNames.of(ContentPlaces.fieldOf(place), content)
                        + "” is much too long to be kept. Shorten it; everything else is saved.");
    }

    private Stream<String> tooLong(ProfileContent content) {
        return in(content).stream()
                .map(Obstacle::place)
                .filter(place -> ContentPlaces.jsonAt(content, place).orElse("").length() > MOST_KEPT);
    }
}
