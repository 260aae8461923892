package io.liaison.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.Locale;

/** A date as this product takes it: day/month/year or year-month-day, never rolled over, and not of another century than meant. */
public class DateField extends DatePicker {

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final DatePickerI18n words = new DatePickerI18n();

    public DateField(String label) {
        super(label);
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy");
        words.setBadInputErrorMessage("There is no such date. Enter day/month/year, such as 03/12/2026.");
        words.setMinErrorMessage("Check the year: it is too long ago.");
        setMin(EARLIEST);
        until(LATEST, "Check the year: it is too far ahead.");
        setLocale(Locale.UK);
        setAutoOpen(false);
    }

    /** Whether it is a date that this product takes at all. */
    public static boolean canBeMeant(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    /** Takes no later date, and says this about one. */
    public final void until(LocalDate last, String otherwise) {
        setMax(last);
        words.setMaxErrorMessage(otherwise);
        setI18n(words);
    }

    /** Follows what is typed and cannot be read as a date, and its mending. */
    public void whenUnreadable(Runnable listener) {
        getElement().addEventListener("unparsable-change", change -> listener.run());
    }

    /** What is wrong with what stands in the field; empty when nothing is, or nothing stands there. */
    public String problem() {
        ValidationResult result = getDefaultValidator().apply(getValue(), new ValueContext(this, this));
        return result.isError() ? result.getErrorMessage() : "";
    }
}
