package io.liaison.profile.ui;

import io.liaison.base.Obstacle;
import io.liaison.checks.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What has to be mended and what might be better, by place relative to whoever holds it; {@code ""} is the holder itself.
 *
 * @param byPlace what has to be mended and is said at its field
 * @param advice what might be better
 * @param toMend the place of each thing to mend, those of empty fields included that nobody has tried to submit with yet
 */
record Problems(Map<String, String> byPlace, Map<String, String> advice, List<String> toMend) {

    static final Problems NONE = new Problems(Map.of(), Map.of(), List.of());

    static Problems of(List<Obstacle> obstacles) {
        return of(obstacles.stream().map(Finding::invalid).toList(), Set.of());
    }

    /** @param gapsTold the empty fields of which something is to be said at the field */
    static Problems of(List<Finding> findings, Set<String> gapsTold) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        Map<String, String> advice = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> !finding.isGap() || gapsTold.contains(finding.place()))
                .forEach(finding ->
                        (finding.isBlocking() ? byPlace : advice).putIfAbsent(finding.place(), finding.message()));
        return new Problems(
                byPlace,
                advice,
                findings.stream()
                        .filter(Finding::isBlocking)
                        .map(Finding::place)
                        .toList());
    }

    /** The problems at a place and within it, seen from there; a place may go by several names. */
    Problems under(String... places) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> hints = new LinkedHashMap<>();
        List<String> mending = new ArrayList<>();
        for (String place : places) {
            problems.putAll(within(place, byPlace));
            hints.putAll(within(place, advice));
            toMend.stream().flatMap(path -> within(place, path).stream()).forEach(mending::add);
        }
        return new Problems(problems, hints, mending);
    }

    /** The same problems, at places that are called otherwise. */
    Problems renamed(UnaryOperator<String> name) {
        return new Problems(
                renamed(byPlace, name),
                renamed(advice, name),
                toMend.stream().map(name).toList());
    }

    /** The first of them, at one place within. */
    Problems gatheredAt(String place) {
        return new Problems(
                first().map(message -> Map.of(place, message)).orElse(Map.of()),
                hint().map(message -> Map.of(place, message)).orElse(Map.of()),
                toMend.stream().map(each -> place).toList());
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

    /** How many are said at their fields. */
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
        messages.forEach((path, message) -> within(place, path).ifPresent(rest -> within.put(rest, message)));
        return within;
    }

    private static Optional<String> within(String place, String path) {
        return path.equals(place)
                ? Optional.of("")
                : path.startsWith(place + "/") ? Optional.of(path.substring(place.length() + 1)) : Optional.empty();
    }
}
