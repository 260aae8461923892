package io.liaison.profile.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Dates and lists as people read them in British English. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Wording() {}

    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** The day of an instant in Coordinated Universal Time. */
    static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "2020", "April 2020" or "20 April 2020" for an ISO 8601 year, month or day; what is none of these stays as it is. */
    static String established(String iso) {
        try {
            return switch (iso.length()) {
                case YEAR_LENGTH -> Year.parse(iso).toString();
                case MONTH_LENGTH -> format(MONTH, YearMonth.parse(iso));
                default -> format(DAY, LocalDate.parse(iso));
            };
        } catch (java.time.DateTimeException notADate) {
            return iso;
        }
    }

    /** "one", "one and another", "one, another and a third". */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** "Hospitals" becomes "hospitals", "SMEs" stays. */
    public static String withinSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String format(DateTimeFormatter format, TemporalAccessor date) {
        return format.format(date);
    }
}
