package io.liaison.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges what is marked {@link CalendarDate}. */
sealed class CalendarDateValidator {

    private static final int FIRST_YEAR = 1000;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private int yearsAhead;

    public void initialize(CalendarDate constraint) {
        yearsAhead = constraint.yearsAhead();
    }

    boolean canBeMeant(int year, ConstraintValidatorContext context) {
        int thisYear = Year.now(context.getClockProvider().getClock()).getValue();
        return year >= FIRST_YEAR && year <= thisYear + yearsAhead;
    }

    /** A year, a month or a day. */
    public static final class OfText extends CalendarDateValidator
            implements ConstraintValidator<CalendarDate, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.isEmpty()
                    || yearOf(text).filter(year -> canBeMeant(year, context)).isPresent();
        }

        private static Optional<Integer> yearOf(String text) {
            try {
                return Optional.of(
                        switch (text.length()) {
                            case YEAR_LENGTH -> Year.parse(text).getValue();
                            case MONTH_LENGTH -> YearMonth.parse(text).getYear();
                            default -> LocalDate.parse(text).getYear();
                        });
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        }
    }

    /** A day. */
    public static final class OfDay extends CalendarDateValidator
            implements ConstraintValidator<CalendarDate, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || canBeMeant(day.getYear(), context);
        }
    }
}
