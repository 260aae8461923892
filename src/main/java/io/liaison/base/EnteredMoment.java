package io.liaison.base;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time of day as somebody entered them in their time zone: either exactly one moment, or with an obstacle at {@code date}, {@code time} or
 * {@code offset}. Nothing is rolled over: 24:00 or 25:99 is no time, and a time that the clocks leave out is none either.
 *
 * @param time as typed, such as 09:00
 * @param offset which of both is meant when the clocks go back and the time comes twice; null for not said
 */
public record EnteredMoment(
        @Nullable LocalDate date,
        String time,
        ZoneId zone,
        @Nullable ZoneOffset offset) {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.h]?([0-5]\\d)");

    public EnteredMoment {
        time = time.strip();
    }

    public boolean isEmpty() {
        return date == null && time.isEmpty();
    }

    /** What keeps it from being one moment; empty when it is one, or when nothing was entered. */
    public List<Obstacle> obstacles() {
        List<Obstacle> mistakes = mistakes();
        if (isEmpty() || !mistakes.isEmpty()) {
            return mistakes;
        }
        if (date == null) {
            return List.of(new Obstacle("date", "Enter the date as well, such as 03/12/2026."));
        }
        if (time.isEmpty()) {
            return List.of(new Obstacle("time", "Enter the time as well, such as 09:00."));
        }
        return List.of();
    }

    /** What is wrong with what was entered, whatever may follow. */
    public List<Obstacle> mistakes() {
        if (!time.isEmpty() && read().isEmpty()) {
            return List.of(new Obstacle("time", noSuchTime()));
        }
        return local().map(this::clockChange).orElse(List.of());
    }

    /** The moment; empty where there is an obstacle or nothing was entered. */
    public Optional<Instant> instant() {
        return local().filter(entered -> mistakes().isEmpty())
                .map(entered -> entered.toInstant(offset != null && isTwice(entered) ? offset : firstOffset(entered)));
    }

    /** The offsets to choose between, the earlier moment first, when the clocks go back and the time comes twice; empty otherwise. */
    public List<ZoneOffset> choices() {
        return local().filter(this::isTwice)
                .map(entered -> zone.getRules().getValidOffsets(entered))
                .orElse(List.of());
    }

    private List<Obstacle> clockChange(LocalDateTime entered) {
        if (zone.getRules().getValidOffsets(entered).isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(entered);
            return List.of(new Obstacle(
                    "time",
                    "The clocks go forward that day, from "
                            + gap.getDateTimeBefore().toLocalTime() + " to "
                            + gap.getDateTimeAfter().toLocalTime() + ": there is no " + entered.toLocalTime()
                            + ". Choose another time."));
        }
        return isTwice(entered) && (offset == null || !choices().contains(offset))
                ? List.of(new Obstacle(
                        "offset",
                        "The clocks go back that day by " + backBy(entered) + ", so " + entered.toLocalTime()
                                + " comes twice. Choose which one you mean."))
                : List.of();
    }

    private String backBy(LocalDateTime entered) {
        Duration step = zone.getRules().getTransition(entered).getDuration().abs();
        return step.toMinutes() == 60 ? "an hour" : step.toMinutes() + " minutes";
    }

    private boolean isTwice(LocalDateTime entered) {
        return zone.getRules().getValidOffsets(entered).size() > 1;
    }

    private ZoneOffset firstOffset(LocalDateTime entered) {
        return zone.getRules().getValidOffsets(entered).getFirst();
    }

    private String noSuchTime() {
        return time.startsWith("24")
                ? "24:00 is 00:00 of the next day. Enter a time from 00:00 to 23:59."
                : "There is no such time. Enter hours and minutes, such as 09:00 or 17:30.";
    }

    private Optional<LocalDateTime> local() {
        return Optional.ofNullable(date).flatMap(day -> read().map(day::atTime));
    }

    private Optional<LocalTime> read() {
        Matcher found = TIME.matcher(time);
        return found.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
