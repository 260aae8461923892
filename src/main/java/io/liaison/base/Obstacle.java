package io.liaison.base;

import java.util.List;

/**
 * A reason why something cannot be done yet. Screens list obstacles, guards throw them: one rule for both.
 *
 * @param place where it is, as a path into the content such as {@code offers/1/title}; empty when it is nowhere in particular
 * @param message what is missing and what to do, in a sentence
 */
public record Obstacle(String place, String message) {

    /** What is said of a place, or an empty text. */
    public static String messageAt(String place, List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.place().equals(place))
                .map(Obstacle::message)
                .findFirst()
                .orElse("");
    }

    public static Obstacle of(String message) {
        return new Obstacle("", message);
    }
}
