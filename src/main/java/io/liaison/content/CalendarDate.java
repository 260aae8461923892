package io.liaison.content;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day that is in the calendar, or a year or month of it where it is a text (ISO 8601), or nothing: no 30 February, no year 3020 for a mistyped 2020.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CalendarDateValidator.OfText.class, CalendarDateValidator.OfDay.class})
@interface CalendarDate {

    String message();

    /** How many years after this one can be meant. */
    int yearsAhead();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
