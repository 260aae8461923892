package io.liaison.base.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How moments are written: "18 November 2026, 10:42 SGT". On a screen, in the time zone of whoever looks at it; in mails and in what is kept, whose
 * readers nobody knows, in the installation's. A time of day never stands without its zone.
 */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm z", Locale.UK);

    private Moments() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant moment) {
        return DAY.format(moment.atZone(zone()));
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone()));
    }

    /** For mails and for what is kept, whoever's press makes them. */
    public static String onRecord(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** The time of day alone, for what happened just now. */
    public static String timeOfDay(Instant moment) {
        return CLOCK.format(moment.atZone(zone()));
    }

    /** The time zone of whoever looks at the screen; the installation's where nobody does. */
    public static ZoneId zone() {
        return ViewerZone.get();
    }

    /** How long ago in words, by the largest unit that fits: "3 days", "2 hours", "1 minute". */
    public static String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toDays() > 0) {
            return counted(age.toDays(), "day");
        }
        return age.toHours() > 0 ? counted(age.toHours(), "hour") : counted(Math.max(1, age.toMinutes()), "minute");
    }

    private static String counted(long number, String unit) {
        return number + " " + (number == 1 ? unit : unit + "s");
    }
}
