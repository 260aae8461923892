package io.liaison.profile;

import io.liaison.base.Obstacle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something approved goes live, and when it stops being.
 *
 * @param from null for at once
 * @param until null for until something else is published
 */
public record PublicationDates(
        @Nullable Instant from, @Nullable Instant until) {

    public static final PublicationDates AT_ONCE = new PublicationDates(null, null);

    /** What is wrong with the dates; the places are {@code from} and {@code until}. */
    public List<Obstacle> obstacles(Instant now) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (from != null && !from.isAfter(now)) {
            obstacles.add(new Obstacle(
                    "from", "The moment to publish has passed already. Choose a later one, or publish now."));
        }
        if (until != null && !until.isAfter(from == null ? now : from)) {
            obstacles.add(new Obstacle(
                    "until",
                    from == null
                            ? "The moment to unpublish has passed already. Choose a later one, or none."
                            : "Unpublishing must come after publishing. Choose a later moment, or none."));
        }
        return List.copyOf(obstacles);
    }
}
