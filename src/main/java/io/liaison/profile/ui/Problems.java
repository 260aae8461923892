package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import io.liaison.checks.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What has to be mended and what might be better, by place relative to whoever holds it; {@code ""} is the holder itself.
 *
 * @param byPlace what has to be mended
 * @param advice what might be better
 */
record Problems(Map<String, String> byPlace, Map<String, String> advice) {

    static final Problems NONE = new Problems(Map.of(), Map.of());

    static Problems of(List<Obstacle> obstacles) {
        return of(obstacles, List.of());
    }

    static Problems of(List<Obstacle> exceeded, List<Finding> findings) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        Map<String, String> advice = new LinkedHashMap<>();
        exceeded.forEach(obstacle -> byPlace.putIfAbsent(obstacle.place(), obstacle.message()));
        findings.forEach(
                finding -> (finding.isBlocking() ? byPlace : advice).putIfAbsent(finding.place(), finding.message()));
        return new Problems(byPlace, advice);
    }

    /** The problems at a place and within it, seen from there; a place may go by several names. */
    Problems under(String... places) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> hints = new LinkedHashMap<>();
        for (String place : places) {
            problems.putAll(within(place, byPlace));
            hints.putAll(within(place, advice));
        }
        return new Problems(problems, hints);
    }

    /** The same problems, at places that are called otherwise. */
    Problems renamed(UnaryOperator<String> name) {
        return new Problems(renamed(byPlace, name), renamed(advice, name));
    }

    /** The first of them, at one place within. */
    Problems gatheredAt(String place) {
        return new Problems(
                first().map(message -> Map.of(place, message)).orElse(Map.of()),
                hint().map(message -> Map.of(place, message)).orElse(Map.of()));
    }

    Optional<String> here() {
        return Optional.ofNullable(byPlace.get(""));
    }

    Optional<String> first() {
        return byPlace.values().stream().findFirst();
    }

    /** The first piece of advice. */
    Optional<String> hint() {
        return advice.values().stream().findFirst();
    }

    int count() {
        return byPlace.size();
    }

    private static Map<String, String> renamed(Map<String, String> messages, UnaryOperator<String> name) {
        Map<String, String> renamed = new LinkedHashMap<>();
        messages.forEach((place, message) -> renamed.put(name.apply(place), message));
        return renamed;
    }

    private static Map<String, String> within(String place, Map<String, String> messages) {
        Map<String, String> within = new LinkedHashMap<>();
        messages.forEach((path, message) -> {
            if (path.equals(place)) {
                within.put("", message);
            } else if (path.startsWith(place + "/")) {
                within.put(path.substring(place.length() + 1), message);
            }
        });
        return within;
    }
}
