package io.liaison.base;

/**
 * A reason why something cannot be done yet. Screens list obstacles, guards throw them: one rule for both.
 *
 * @param place where it is, as a path into the content such as {@code offers/1/title}; empty when it is nowhere in particular
 * @param message what is missing and what to do, in a sentence
 */
public record Obstacle(String place, String message) {

    public static Obstacle of(String message) {
        return new Obstacle("", message);
    }
}
