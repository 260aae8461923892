package io.liaison.base;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown where obstacles stand in the way of what was asked. */
public class Refusal extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    public Refusal(List<Obstacle> obstacles) {
        super(obstacles.stream().map(Obstacle::message).collect(Collectors.joining(" ")));
        this.obstacles = List.copyOf(obstacles);
    }

    public Refusal(String message) {
        this(List.of(Obstacle.of(message)));
    }

    public static void throwIfAny(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Refusal(obstacles);
        }
    }

    /** All obstacles, for people to read. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
