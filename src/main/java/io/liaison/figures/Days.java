package io.liaison.figures;

import java.time.LocalDate;
import java.util.List;

/** Puts sums of days into a row without gaps. */
final class Days {

    /** How often something of a kind happened on a day. */
    record Sum(LocalDate day, String kind, long times) {}

    private Days() {}

    static List<DayFigures> of(LocalDate from, LocalDate until, List<Sum> searches, List<Sum> readings) {
        return from.datesUntil(until.plusDays(1))
                .map(day -> new DayFigures(
                        day,
                        searches.stream()
                                .filter(sum -> sum.day().equals(day))
                                .mapToLong(Sum::times)
                                .sum(),
                        times(searches, day, "NOTHING"),
                        times(readings, day, Batch.PROFILE),
                        times(readings, day, Batch.CALL_TO_ACTION)))
                .toList();
    }

    private static long times(List<Sum> sums, LocalDate day, String kind) {
        return sums.stream()
                .filter(sum -> sum.day().equals(day) && sum.kind().equals(kind))
                .mapToLong(Sum::times)
                .sum();
    }
}
