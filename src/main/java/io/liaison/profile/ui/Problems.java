package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be mended, by place relative to whoever holds it; {@code ""} is the holder itself. */
record Problems(Map<String, String> byPlace) {

    static final Problems NONE = new Problems(Map.of());

    static Problems of(List<Obstacle> obstacles) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        obstacles.forEach(obstacle -> byPlace.putIfAbsent(obstacle.place(), obstacle.message()));
        return new Problems(byPlace);
    }

    /** The problems at a place and within it, seen from there. */
    Problems under(String place) {
        Map<String, String> within = new LinkedHashMap<>();
        byPlace.forEach((path, message) -> {
            if (path.equals(place)) {
                within.put("", message);
            } else if (path.startsWith(place + "/")) {
                within.put(path.substring(place.length() + 1), message);
            }
        });
        return new Problems(within);
    }

    Optional<String> here() {
        return Optional.ofNullable(byPlace.get(""));
    }

    Optional<String> first() {
        return byPlace.values().stream().findFirst();
    }

    int count() {
        return byPlace.size();
    }
}
